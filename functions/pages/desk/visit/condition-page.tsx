import { checklistAt, ODOMETER } from "../../../../shared/booking/condition/checklist.ts";
import { MOST_NOTE, MOST_WORDS } from "../../../../shared/booking/condition/condition-input.ts";
import { odometerUnit } from "../../../../shared/case/customer/odometer-unit.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { ConditionMoment } from "../../../../shared/story/parts/condition.schema.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import { itemName } from "../../case/appointment/car-condition.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { moment as momentText } from "../../reader/when.ts";
import { lookedAtText } from "../../../../shared/booking/condition/record-line.ts";
import { conditionTexts } from "../../text/condition-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { InputField, TextField } from "../../views/field.tsx";
import { filesHref } from "../files/file-href.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { conditionField } from "./condition-form.ts";
import { visitHref } from "./visit-href.ts";

type ConditionPageProps = {
  readonly sheet: Sheet;
  readonly visit: Appointment;
  readonly at: ConditionMoment;
  readonly state: FormState;
  /** Somebody has noted it since the form was opened. */
  readonly meanwhile?: boolean;
};

/** Asks what the car is like, thing by thing; at hand-back beside what it was like on arrival. */
export function conditionPage(props: ConditionPageProps): Answer {
  const { sheet, visit, at, state } = props;
  const { desk, reader } = sheet;
  const { language } = reader;
  const { noting: text, condition } = conditionTexts(language);
  const { reference, id, serviceName, start } = visit;
  const former = visit.condition?.[at];
  const seen = former === undefined ? "" : toOffsetText(reader.zone, former.at);
  return askingPage({
    ...sheetFrame(sheet),
    title: text.title[at],
    back: { href: deskCaseHref(reference, id), label: sheetTexts(language).visit.back },
    about: `${desk.story.case.customer.name}, ${serviceName}, ${momentText(reader, start)}`,
    lead: text.lead[at],
    state,
    form: {
      action: visitHref(visit, "condition"),
      press: text.save,
      hidden: { at, replaces: seen },
    },
    children: (
      <>
        <AsOnArrival {...props} />
        <Items {...props} />
        <TextField
          language={language}
          state={state}
          name="note"
          label={condition.note}
          most={MOST_NOTE}
          optional
        />
        <p class="small">
          <a href={filesHref(reference)}>{text.files}</a>
        </p>
      </>
    ),
  });
}

/** The way to a form that says what was said on arrival; nothing is noted before it is saved. */
function AsOnArrival({ sheet, visit, at, state }: ConditionPageProps) {
  const text = conditionTexts(sheet.reader.language).noting;
  const isEmpty = Object.keys(state.values).length === 0;
  if (at !== "hand-back" || visit.condition?.arrival === undefined || !isEmpty) return null;
  const { asOnArrival, asOnArrivalHint } = text;
  return (
    <p>
      <a href={`${visitHref(visit, "condition")}?at=hand-back&like=arrival`}>{asOnArrival}</a>{" "}
      <span class="quiet small">{asOnArrivalHint}</span>
    </p>
  );
}

function Items(props: ConditionPageProps) {
  const { sheet, visit, at, state } = props;
  const { language } = sheet.reader;
  const dealer = sheet.desk.dealer.document;
  return (
    <>
      {checklistAt(at, visit, dealer).map((item) => {
        const { id } = item;
        const hint = hintOf(id, props);
        return (
          <InputField
            language={language}
            state={state}
            name={conditionField(id)}
            label={itemName(item, dealer, language)}
            autocomplete="off"
            most={MOST_WORDS}
            short={id === ODOMETER}
            {...(hint === "" ? {} : { hint })}
          />
        );
      })}
    </>
  );
}

/** What the number counts, what was said on arrival, and what somebody else has said meanwhile. */
function hintOf(id: string, { sheet, visit, at, meanwhile = false }: ConditionPageProps): string {
  const { noting: text } = conditionTexts(sheet.reader.language);
  const unit = odometerUnit(sheet.desk.dealer.document);
  return [
    ...(id === ODOMETER ? [text.inUnit(unit)] : []),
    ...(at === "hand-back" ? saidOf(id, visit, "arrival").map(text.onArrival) : []),
    ...(meanwhile ? saidOf(id, visit, at).map(text.standing) : []),
  ].join(" · ");
}

function saidOf(id: string, { condition }: Appointment, at: ConditionMoment): string[] {
  const items = condition?.[at]?.items ?? [];
  return items.filter((one) => one.id === id).map(lookedAtText);
}
