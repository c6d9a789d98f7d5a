import type { FormState } from "../forms/form-state.ts";
import { bookingTexts } from "../text/booking-texts.ts";
import { InputField } from "./field.tsx";

type EmailFieldProps = {
  readonly language: string;
  readonly state: FormState;
  readonly optional: boolean;
  readonly hint?: string;
};

/** An address, and what a script asks below it where it looks mistyped; without scripts the form asks. */
export function EmailField({ language, state, optional, hint }: EmailFieldProps) {
  const text = bookingTexts(language).details;
  return (
    <div>
      <InputField
        language={language}
        state={state}
        name="email"
        label={text.email}
        type="email"
        autocomplete="email"
        most={254}
        spellcheck={false}
        autocapitalize="none"
        optional={optional}
        {...(hint === undefined ? {} : { hint })}
      />
      <div
        role="status"
        id="email-meant"
        data-meant={text.emailMeant}
        data-right={text.emailRight}
      />
    </div>
  );
}
