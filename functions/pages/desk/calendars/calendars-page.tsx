import type { Feed } from "../../../../shared/booking/feeds/feed.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { momentOfYear } from "../../reader/when.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import { feedChoices, scopeName } from "./feed-choice.ts";
import { reportsTexts } from "../../text/reports-texts.ts";
import { Actions } from "../../views/actions.tsx";

export type CalendarsPageProps = AtDealer & {
  readonly feeds: readonly Feed[];
  readonly key: string;
  readonly state: FormState;
  /** The link that was just made, in the only answer that ever has it. */
  readonly made?: string;
};

/** The dealer's appointments for other programs: secret links to make, copy and revoke, and a table. */
export function calendarsPage(props: CalendarsPageProps): Answer {
  const { reader, state, made } = props;
  const { language } = reader;
  const text = reportsTexts(language).calendars;
  return askingPage({
    ...deskFrame(props),
    title: text.title,
    place: "today",
    copies: made !== undefined,
    state,
    lead: text.lead,
    children: (
      <>
        {made === undefined ? null : <Made url={made} language={language} />}
        <Links {...props} />
        <Make {...props} />
        <Table {...props} />
      </>
    ),
  });
}

function Made({ url, language }: { readonly url: string; readonly language: string }) {
  const text = reportsTexts(language).calendars;
  return (
    <section class="note stack" role="status">
      <h2>{text.madeTitle}</h2>
      <p>{text.madeBody}</p>
      <div class="field">
        <label for="made">{text.link}</label>
        <input id="made" type="text" readonly value={url} autocomplete="off" spellcheck={false} />
      </div>
      <div class="actions" data-copies="made" data-label={text.copy} data-done={text.copied} />
    </section>
  );
}

function Links({ session, dealer, reader, feeds }: CalendarsPageProps) {
  const text = reportsTexts(reader.language).calendars;
  return (
    <section class="stack">
      <h2>{text.links}</h2>
      {feeds.length === 0 ? <p class="note">{text.none}</p> : null}
      <ul class="due-list">
        {feeds.map(({ id, scope, holder, createdAt }) => (
          <li class="due due-pair">
            <div>
              <h3>{scopeName(dealer, scope, text)}</h3>
              <p class="quiet small">{text.holder(holder, momentOfYear(reader, createdAt))}</p>
            </div>
            <DeskForm
              action={`/desk/dealers/${dealer.id}/calendars/${id}/revoke`}
              token={session.formToken}
            >
              <button class="button button-quiet" type="submit">
                {text.revoke}
                <span class="visually-hidden"> {scopeName(dealer, scope, text)}</span>
              </button>
            </DeskForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Make({ session, staff, dealer, reader, key, state }: CalendarsPageProps) {
  const { language } = reader;
  const text = reportsTexts(language).calendars;
  return (
    <section class="stack">
      <h2>{text.make}</h2>
      <DeskForm action={`/desk/dealers/${dealer.id}/calendars`} token={session.formToken}>
        <input type="hidden" name="key" value={key} />
        <SelectField
          language={language}
          state={state}
          name="scope"
          label={text.whose}
          options={feedChoices(dealer, staff, text)}
        />
        <Actions press={text.do} />
      </DeskForm>
    </section>
  );
}

/** A GET: some days are nothing personal. */
function Table({ dealer, reader, state }: CalendarsPageProps) {
  const { language } = reader;
  const text = reportsTexts(language).calendars;
  const common = { language, state, type: "date", autocomplete: "off", short: true } as const;
  return (
    <section class="stack">
      <h2>{text.table}</h2>
      <p class="quiet">{text.tableLead}</p>
      <form
        method="get"
        action={`/desk/dealers/${dealer.id}/appointments.csv`}
        class="period"
        novalidate
      >
        <InputField {...common} name="from" label={text.from} />
        <InputField {...common} name="to" label={text.to} />
        <button class="button button-quiet" type="submit">
          {text.save}
        </button>
      </form>
    </section>
  );
}
