import { moment } from "../../reader/when.ts";
import { InputField, RadioField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { BEFORE_VISIT } from "./visit-choices.ts";
import { NoRoom } from "./no-room.tsx";
import type { Full } from "./no-room.tsx";
import { dueChoices } from "./due-choices.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type DueFieldsProps = {
  readonly sheet: Sheet;
  readonly department: string;
  readonly state: FormState;
  /** There is a visit that it can be counted from. */
  readonly beforeVisit?: boolean;
  /** The time that was asked for has no room. */
  readonly full?: Full | undefined;
};

/** By when, in the words people use, each with what it means now; or to the minute. */
export function DueFields({ sheet, department, state, beforeVisit = false, full }: DueFieldsProps) {
  const { desk, reader, now } = sheet;
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  const common = { language, state };
  const choices = dueChoices(desk.dealer.document, department, now);
  const exact = { ...common, autocomplete: "off", optional: true };
  return (
    <>
      <NoRoom sheet={sheet} state={state} full={full} />
      <RadioField
        {...common}
        name="due"
        label={text.moveWhen}
        options={[
          ...choices.map(({ phrase, dueAt }) => ({
            value: phrase,
            label: text.phrase(text.phrases[phrase], moment(reader, dueAt)),
          })),
          ...(beforeVisit ? [{ value: BEFORE_VISIT, label: text.beforeVisit }] : []),
          { value: "at", label: text.atMoment },
        ]}
      />
      <div class="pair">
        <InputField {...exact} name="date" type="date" label={text.date} />
        <InputField {...exact} name="time" type="time" label={text.time} />
      </div>
    </>
  );
}
