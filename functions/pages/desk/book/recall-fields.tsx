import type { FormState } from "../../forms/form-state.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { jobsTexts } from "../../text/jobs-texts.ts";
import { asksForRecall } from "../../times/asks-for-recall.ts";
import type { Choice } from "../../times/choice.ts";
import { CheckField } from "../../views/check-field.tsx";
import { InputField } from "../../views/field.tsx";

type RecallFieldsProps = {
  readonly choice: Choice;
  readonly state: FormState;
  readonly language: string;
  /** The car of a case that is known stands there already. */
  readonly isNew: boolean;
  /** A visit that is moved stays what it is. */
  readonly moves: boolean;
};

/** Whether it is for a recall only, and the number by which it is looked up. */
export function RecallFields({ choice, state, language, isNew, moves }: RecallFieldsProps) {
  if (moves || !asksForRecall(choice)) return null;
  const field = { language, state, autocomplete: "off", spellcheck: false } as const;
  const { vin } = bookingTexts(language).details;
  return (
    <>
      {isNew ? <InputField {...field} name="vin" label={vin} most={17} optional /> : null}
      <CheckField state={state} name="recall" label={jobsTexts(language).jobs.recallOnly} />
    </>
  );
}
