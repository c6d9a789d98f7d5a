import { moment } from "../../reader/when.ts";
import { InputField, RadioField } from "../../views/field.tsx";
import type { Option } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { BEFORE_VISIT } from "./visit-choices.ts";
import { NoRoom } from "./no-room.tsx";
import type { Full, Promising } from "./no-room.tsx";
import { dueChoices, meansOne } from "./due-choices.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type DueFieldsProps = {
  readonly sheet: Promising;
  readonly department: string;
  /** The department is chosen in the same form: what a phrase means is said where it means the same to all. */
  readonly anyDepartment?: boolean;
  readonly state: FormState;
  /** There is a visit that it can be counted from. */
  readonly beforeVisit?: boolean;
  /** What else may be said instead of a time. */
  readonly others?: readonly Option[];
  /** The time that was asked for has no room. */
  readonly full?: Full | undefined;
};

/** By when, in the words people use, each with what it means now; or to the minute. */
export function DueFields(props: DueFieldsProps) {
  const { sheet, department, state, beforeVisit = false, others = [], full } = props;
  const { anyDepartment = false } = props;
  const { desk, reader, now } = sheet;
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  const common = { language, state };
  const dealer = desk.dealer.document;
  const choices = dueChoices(dealer, department, now);
  const isSure = !anyDepartment || meansOne(dealer, now);
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
            label: isSure
              ? text.phrase(text.phrases[phrase], moment(reader, dueAt))
              : text.phrases[phrase],
          })),
          ...(beforeVisit ? [{ value: BEFORE_VISIT, label: text.beforeVisit }] : []),
          { value: "at", label: text.atMoment },
          ...others,
        ]}
      />
      <div class="pair">
        <InputField {...exact} name="date" type="date" label={text.date} />
        <InputField {...exact} name="time" type="time" label={text.time} />
      </div>
    </>
  );
}
