import type { FormState } from "../../forms/form-state.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { InputField } from "../../views/field.tsx";

type CarFieldsProps = {
  readonly language: string;
  readonly state: FormState;
  /** What is written on its clock. */
  readonly unit: "mi" | "km";
};

const MORE = ["vin", "make", "model", "mileage"];

/** The car that is brought: by its plate the workshop knows it, and the rest is for whoever likes to say it. */
export function CarFields({ language, state, unit }: CarFieldsProps) {
  const text = bookingTexts(language).details;
  const form = { language, state, autocomplete: "off", optional: true } as const;
  const isOpen =
    MORE.some((field) => state.values[field] !== undefined) ||
    state.problems.some(({ field }) => MORE.includes(field));
  return (
    <>
      <InputField
        {...form}
        name="registration"
        label={text.registration}
        most={20}
        spellcheck={false}
        autocapitalize="characters"
        short
      />
      <details class="stack" open={isOpen}>
        <summary>{text.car}</summary>
        <div class="stack">
          <div class="pair">
            <InputField {...form} name="make" label={text.make} most={60} />
            <InputField {...form} name="model" label={text.model} most={60} />
          </div>
          {state.values["vin"] === undefined ? null : (
            <InputField {...form} name="vin" label={text.vin} most={17} spellcheck={false} />
          )}
          <InputField
            {...form}
            name="mileage"
            label={`${text.mileage} (${unit})`}
            most={12}
            short
          />
        </div>
      </details>
    </>
  );
}
