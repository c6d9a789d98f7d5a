import { InputField } from "./field.tsx";
import type { FormState } from "../forms/form-state.ts";
import { bookingTexts } from "../text/booking-texts.ts";

type AddressFieldsProps = { readonly language: string; readonly state: FormState };

/** Where to come, when it is not the dealer; the country is the dealer's. */
export function AddressFields({ language, state }: AddressFieldsProps) {
  const text = bookingTexts(language).details;
  const common = { language, state };
  return (
    <fieldset class="stack">
      <legend>{text.address}</legend>
      <InputField
        {...common}
        name="streetAddress"
        label={text.streetAddress}
        autocomplete="address-line1"
      />
      <InputField
        {...common}
        name="addressLocality"
        label={text.addressLocality}
        autocomplete="address-level2"
        most={100}
      />
      <div class="pair">
        <InputField
          {...common}
          name="addressRegion"
          label={text.addressRegion}
          autocomplete="address-level1"
          most={100}
          optional
        />
        <InputField
          {...common}
          name="postalCode"
          label={text.postalCode}
          autocomplete="postal-code"
          most={20}
          optional
        />
      </div>
    </fieldset>
  );
}
