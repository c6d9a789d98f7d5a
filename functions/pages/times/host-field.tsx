import type { FormState } from "../forms/form-state.ts";
import { bookingTexts } from "../text/booking-texts.ts";
import { SelectField } from "../views/field.tsx";

type HostFieldProps = {
  readonly language: string;
  readonly state: FormState;
  /** What is sent for it. */
  readonly anybody?: string;
  readonly hosts: readonly { readonly id: string; readonly name: string }[];
};

/** Who shall receive them: anybody, or one by name. */
export function HostField({ language, state, anybody = "", hosts }: HostFieldProps) {
  const text = bookingTexts(language).booking;
  return (
    <SelectField
      language={language}
      state={state}
      name="host"
      label={text.withWhom}
      options={[
        { value: anybody, label: text.anybody },
        ...hosts.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
