import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import { InputField } from "../../views/field.tsx";
import type { Setting } from "../settings/setting.ts";
import { wordsTexts } from "../../text/words-texts.ts";
import { AuthorityFields, authorityValues, readAuthority } from "./authority-fields.tsx";
import { orNothing } from "./or-nothing.ts";
import { processorField, Processors, processorValues, readProcessors } from "./processors.tsx";

const FIELDS: Readonly<Record<string, string>> = {
  "/privacy/contact": "contact",
  "/privacy/authority/name": "authorityName",
  "/privacy/authority/url": "authorityUrl",
};

/** What a dealer says of what it does with personal data, beside what is true of all of them. */
export const privacySetting: Setting = {
  right: "directory:lead",
  title: ({ language }) => wordsTexts(language).words.privacy,
  lead: ({ language }) => wordsTexts(language).words.privacyLead,
  shows: ({ dealer }) => `/d/${dealer.id}/privacy`,
  values: ({ dealer: { privacy: { contact, authority, processors = [] } = {} } }) => ({
    ...(contact === undefined ? {} : { contact }),
    ...authorityValues(authority),
    ...processorValues(processors),
  }),
  fields: ({ dealer, language }, state) => {
    const text = wordsTexts(language).words;
    return (
      <>
        <InputField
          {...{ language, state }}
          name="contact"
          type="email"
          label={text.privacyContact}
          hint={text.elseAddress(dealer.email)}
          autocomplete="off"
          most={254}
          optional
        />
        <AuthorityFields {...{ language, state }} />
        <Processors {...{ language, state, dealer }} />
      </>
    );
  },
  apply: (at, form) => {
    const authority = readAuthority(form, at.language);
    const processors = readProcessors(form, at);
    if (!authority.ok || !processors.ok) {
      return fail([authority, processors].flatMap((read) => (read.ok ? [] : read.failure)));
    }
    const said = { authority: authority.value, processors: processors.value };
    return ok({ ...at.dealer, privacy: orNothing({ contact: form["contact"], ...said }) });
  },
  fieldAt: (_at, pointer, form) => FIELDS[pointer] ?? processorField(form, pointer),
};

/** The same in sentences, for whoever reads the document. */
export function privacyLines(
  { email, privacy = {} }: Pick<Dealer, "email" | "privacy">,
  language: string,
): readonly string[] {
  const text = wordsTexts(language).words;
  const { contact = email, authority, processors = [] } = privacy;
  return [
    `${text.privacyContact}: ${contact}`,
    ...(authority === undefined ? [] : [`${text.authority}: ${authority.name}`]),
    ...processors.map(({ name }) => name),
  ];
}
