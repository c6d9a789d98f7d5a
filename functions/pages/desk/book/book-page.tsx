import type { Child } from "hono/jsx";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import { AddressFields } from "../../views/address-fields.tsx";
import { transportFor } from "../../../../shared/directory/services/transport-for.ts";
import { transportTexts } from "../../text/transport-texts.ts";
import { TransportField } from "../../views/transport-field.tsx";
import { extraRows } from "./extra-rows.ts";
import type { ChoiceRow } from "./extra-rows.ts";
import { choiceQuery, optionsOf } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";
import type { FreeWeek } from "../../times/free-week.ts";
import { WeekStrip } from "../../times/time-picker.tsx";
import { buttonClock, fullDay } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { LeaseAsked } from "./lease-asked.tsx";
import { RecallFields } from "./recall-fields.tsx";
import { CheckField } from "../../views/check-field.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { InputField, RadioField } from "../../views/field.tsx";
import { valueOf } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { Actions } from "../../views/actions.tsx";
import type { ActionsProps } from "../../views/actions.tsx";
import { knownScript } from "../../views/page-files.built.ts";
import { SomebodyElse } from "../../views/visitor-fields.tsx";

export type BookPageProps = {
  readonly session: DeskSession;
  readonly person: string;
  readonly dealer: Dealer;
  readonly reader: Reader;
  readonly title: string;
  /** Above the choices: the way back, or what is to be moved. */
  readonly above?: Child;
  /** Where the form goes, and the choices before it. */
  readonly href: string;
  /** What they come back for, and from when on. */
  readonly lead?: string;
  readonly choice: Choice;
  readonly week: FreeWeek;
  readonly state: FormState;
  readonly key: string;
  /** Who it is for, where that is not known. */
  readonly who?: Child;
  readonly moves?: boolean;
  readonly isNew?: boolean;
  /** Looks whether they are known, before anything is booked. */
  readonly instead?: ActionsProps["instead"];
};

/** One page for a caller: what, when and who, with the soonest time chosen already. */
export function bookPage(props: BookPageProps): Answer {
  const { session, person, dealer, reader, title, above, lead, href, choice, week, state } = props;
  const { language } = reader;
  const text = sheetTexts(language).visit;
  const faulty = state.problems.length > 0;
  const { moves = false, isNew = false } = props;
  return deskPage(faulty ? 422 : 200, {
    title,
    language,
    session,
    person,
    dealer,
    ...(isNew ? { place: "new" as const, script: knownScript } : {}),
    faulty,
    children: (
      <>
        {above}
        <ErrorSummary language={language} state={state} />
        <h1>{title}</h1>
        {lead === undefined ? null : <p class="quiet">{lead}</p>}
        {moves ? null : <Asked {...props} />}
        <WeekStrip
          reader={reader}
          week={week}
          text={bookingTexts(language).booking}
          hrefOfDay={(day) => `${href}?${choiceQuery(choice, { day })}`}
        />
        <DeskForm action={href} token={session.formToken}>
          <input type="hidden" name="key" value={props.key} />
          <Chosen choice={choice} />
          <Times {...props} />
          {props.who}
          {moves ? null : <SomebodyElse language={language} state={state} />}
          {choice.place === "dealer" || moves ? null : (
            <AddressFields language={language} state={state} />
          )}
          <RecallFields {...{ choice, state, language, isNew, moves }} />
          <Transport {...props} />
          <CheckField state={state} name="toldOnThePhone" label={text.toldOnThePhone} />
          <Outside reader={reader} state={state} />
          <Press {...props} />
        </DeskForm>
      </>
    ),
  });
}

/** What is to be had; and when the lease ends, where that hangs on it. */
function Asked({
  dealer,
  choice,
  href,
  state,
  reader: { language },
  isNew = false,
}: BookPageProps) {
  return (
    <>
      <Choices {...{ dealer, choice, href, language }} />
      <LeaseAsked {...{ choice, href, state, language, isNew }} />
    </>
  );
}

/** Whether a day has it left the booking says. */
function Transport({ dealer, choice, state, reader, moves = false }: BookPageProps) {
  const { language } = reader;
  const kinds = moves ? [] : transportFor(dealer, choice.service);
  const { label, desk } = transportTexts(language).transport;
  return <TransportField {...{ language, state, kinds, label }} none={desk.none} />;
}

function Press({ reader, moves = false, instead }: BookPageProps) {
  const text = sheetTexts(reader.language).visit;
  return <Actions press={moves ? text.moveDo : text.bookDo} {...(instead && { instead })} />;
}

type ChoicesProps = {
  readonly dealer: Dealer;
  readonly choice: Choice;
  readonly href: string;
  readonly language: string;
};

/** Each answer is a link, so the times below are always those of what is chosen. */
function Choices({ dealer, choice, href, language }: ChoicesProps) {
  const text = sheetTexts(language).visit;
  const booking = bookingTexts(language).booking;
  const { service, options, place, job } = choice;
  const forJob = job === undefined ? {} : { job };
  const to = (changed: Partial<Choice>) => `${href}?${choiceQuery(choice, changed)}`;
  const rows: readonly ChoiceRow[] = [
    {
      name: text.service,
      picks: dealer.services.map((one) => ({
        label: one.name,
        href: `${href}?${new URLSearchParams({ service: one.id, ...forJob }).toString()}`,
        chosen: one.id === service.id,
      })),
    },
    ...Object.entries(optionsOf(dealer, service)).map(([name, values]) => ({
      name: booking.optionName(name),
      picks: values.map((value) => ({
        label: value,
        href: to({ options: { ...options, [name]: value } }),
        chosen: options[name] === value,
      })),
    })),
    ...extraRows(dealer, choice, language, to),
    {
      name: text.where,
      picks: service.locations.map((kind) => ({
        label: booking.place(kind, dealer.name),
        href: to({ place: kind }),
        chosen: kind === place,
      })),
    },
  ];
  return (
    <div class="stack-close">
      {rows.map(({ name, picks, few = 2 }) =>
        picks.length < few ? null : (
          <nav class="filters" aria-label={name}>
            {picks.map((pick) => (
              <a href={pick.href} aria-current={pick.chosen ? "true" : undefined}>
                {pick.label}
              </a>
            ))}
          </nav>
        ),
      )}
    </div>
  );
}

/** The choices go along with the form, which has its times from them. */
function Chosen({ choice }: { readonly choice: Choice }) {
  const query = new URLSearchParams(choiceQuery(choice));
  return (
    <>
      {[...query].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function Times({ reader, week, state }: BookPageProps) {
  const text = sheetTexts(reader.language).visit;
  const { selected } = week;
  const [first] = selected?.starts ?? [];
  if (selected === undefined || first === undefined) return <p class="note">{text.nothing}</p>;
  const options = selected.starts.map((start) => ({
    value: toOffsetText(reader.zone, start),
    label: buttonClock(reader, start),
  }));
  const chosen = options.find(({ value }) => value === valueOf(state, "start")) ?? options[0];
  const values = { ...state.values, start: chosen?.value ?? "" };
  return (
    <div class="tight-choices">
      <RadioField
        language={reader.language}
        state={{ ...state, values }}
        name="start"
        label={fullDay(reader, first)}
        options={options}
        row
      />
    </div>
  );
}

/** Folded away: it is seldom right. */
function Outside({ reader, state }: { readonly reader: Reader; readonly state: FormState }) {
  const text = sheetTexts(reader.language).visit;
  const common = { language: reader.language, state, autocomplete: "off" };
  const isUsed = ["date", "time", "reason"].some((name) => valueOf(state, name) !== "");
  return (
    <details open={isUsed}>
      <summary>{text.outside}</summary>
      <div class="stack">
        <p class="quiet small">{text.outsideHint}</p>
        <div class="pair">
          <InputField {...common} name="date" type="date" label={text.date} />
          <InputField {...common} name="time" type="time" label={text.time} />
        </div>
        <InputField {...common} name="reason" label={text.reason} most={500} />
      </div>
    </details>
  );
}
