import type { FormState } from "../forms/form-state.ts";
import { bookingTexts } from "../text/booking-texts.ts";
import { InputField } from "./field.tsx";

type VisitorFieldsProps = { readonly language: string; readonly state: FormState };

/** Who comes, where it is not the customer. The browser's own names are the reader's, so it fills in none. */
export function VisitorFields({ language, state }: VisitorFieldsProps) {
  const text = bookingTexts(language).visitor;
  const common = { language, state, autocomplete: "off" };
  return (
    <>
      <InputField
        {...common}
        name="visitorName"
        label={text.name}
        most={80}
        autocapitalize="words"
        spellcheck={false}
      />
      <InputField
        {...common}
        name="visitorPhone"
        label={text.phone}
        hint={text.phoneHint}
        type="tel"
        most={40}
        optional
      />
    </>
  );
}

const FIELDS = ["visitorName", "visitorPhone"];

/** The same, folded until somebody wants it: most come themselves. */
export function SomebodyElse({ language, state }: VisitorFieldsProps) {
  const text = bookingTexts(language).visitor;
  const isOpen = FIELDS.some(
    (field) =>
      state.values[field] !== undefined || state.problems.some((one) => one.field === field),
  );
  return (
    <details class="stack" open={isOpen}>
      <summary>{text.fold}</summary>
      <div class="stack">
        <p class="hint">{text.hint}</p>
        <VisitorFields language={language} state={state} />
      </div>
    </details>
  );
}
