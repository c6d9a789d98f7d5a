import { URGENCIES } from "../../../../shared/story/parts/urgencies.ts";
import type { FormState } from "../../forms/form-state.ts";
import { urgentTexts } from "../../text/urgent-texts.ts";
import { AccessField } from "../../views/access-field.tsx";
import { SelectField } from "../../views/field.tsx";

type UrgentFieldsProps = { readonly language: string; readonly state: FormState };

/** Asked of every caller, and most cars can be moved. */
export function UrgentFields(form: UrgentFieldsProps) {
  const { urgent } = urgentTexts(form.language);
  const answers = URGENCIES.map((value) => ({ value, label: urgent.is[value] }));
  return (
    <>
      <SelectField
        {...form}
        name="urgency"
        label={urgent.question}
        options={[{ value: "", label: urgent.fine }, ...answers]}
      />
      <AccessField {...form} />
    </>
  );
}
