import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import { EmailField } from "./email-field.tsx";
import { InputField, SelectField } from "./field.tsx";
import { languageName } from "./language-name.ts";
import type { FormState } from "../forms/form-state.ts";
import { bookingTexts } from "../text/booking-texts.ts";

type PersonFieldsProps = {
  readonly dealer: Pick<Dealer, "languages">;
  readonly language: string;
  readonly state: FormState;
  /** A call needs a number; a booking is content with either. */
  readonly phoneFirst?: boolean;
  /** What address and number are for, where that is not a booking. */
  readonly hints?: { readonly email: string; readonly phone: string };
  /** Who it is about, where that is not the reader. */
  readonly legend?: string;
};

/** Who somebody is. Every field says to the browser what it may fill in. */
export function PersonFields(props: PersonFieldsProps) {
  const { dealer, language, state, phoneFirst = false } = props;
  const text = bookingTexts(language).details;
  const common = { language, state };
  const { hints = { email: text.emailHint, phone: text.phoneHint } } = props;
  const email = (
    <EmailField {...common} optional={phoneFirst} {...(phoneFirst ? {} : { hint: hints.email })} />
  );
  const phone = (
    <InputField
      {...common}
      name="phone"
      label={text.phone}
      type="tel"
      autocomplete="tel"
      most={40}
      optional={!phoneFirst}
      {...(phoneFirst ? {} : { hint: hints.phone })}
    />
  );
  return (
    <fieldset class="stack">
      <legend>{props.legend ?? text.you}</legend>
      <InputField
        {...common}
        name="name"
        label={text.name}
        autocomplete="name"
        most={80}
        autocapitalize="words"
        spellcheck={false}
      />
      {phoneFirst ? [phone, email] : [email, phone]}
      {dealer.languages.length > 1 ? (
        <SelectField
          {...common}
          name="language"
          label={text.language}
          options={dealer.languages.map((tag) => ({
            value: tag,
            label: languageName(tag),
            lang: tag,
          }))}
        />
      ) : null}
    </fieldset>
  );
}
