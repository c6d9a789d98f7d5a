import { leaseTexts } from "../../text/lease-texts.ts";
import { InputField, SelectField } from "../../views/field.tsx";
import type { FieldProps } from "../../views/field.tsx";
import type { Sheet } from "./sheet.ts";

type SpokeWithProps = {
  readonly sheet: Sheet;
  readonly field: (name: "with" | "told") => Omit<FieldProps, "label">;
};

/** Whom staff spoke to in the customer's place, where the customer named anybody. */
export function SpokeWith({ sheet, field }: SpokeWithProps) {
  const { desk, reader } = sheet;
  const { authorised = [] } = desk.story.case.contact ?? {};
  if (authorised.length === 0) return null;
  const text = leaseTexts(reader.language).spoke;
  return (
    <>
      <SelectField
        {...field("with")}
        label={text.with}
        options={[
          { value: "", label: text.customer },
          ...authorised.map(({ name, relation }) => ({
            value: name,
            label: relation === undefined ? name : `${name} (${relation})`,
          })),
        ]}
      />
      <InputField
        {...field("told")}
        label={text.told}
        hint={text.toldHint}
        autocomplete="off"
        most={40}
        optional
      />
    </>
  );
}
