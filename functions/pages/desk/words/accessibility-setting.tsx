import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { textIn } from "../../../../shared/directory/document/name-in.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import { InputField } from "../../views/field.tsx";
import type { Setting } from "../settings/setting.ts";
import { wordsTexts } from "../../text/words-texts.ts";
import { AuthorityFields, authorityValues, readAuthority } from "./authority-fields.tsx";
import { readWords, wordField, wordValues } from "./in-languages.ts";
import { orNothing } from "./or-nothing.ts";
import { WordFields } from "./word-fields.tsx";

const LIMITS = "limits";
const MOST_LETTERS = 2000;
const FIELDS: Readonly<Record<string, string>> = {
  "/accessibility/contact": "contact",
  "/accessibility/assessedOn": "assessedOn",
  "/accessibility/enforcement/name": "authorityName",
  "/accessibility/enforcement/url": "authorityUrl",
};

/** What a dealer says of how its pages can be used, beside what is true of all of them. */
export const accessibilitySetting: Setting = {
  right: "directory:lead",
  title: ({ language }) => wordsTexts(language).words.accessibility,
  lead: ({ language }) => wordsTexts(language).words.accessibilityLead,
  shows: ({ dealer }) => `/d/${dealer.id}/accessibility`,
  values: ({ dealer: { accessibility = {} } }) => {
    const { limits, assessedOn, contact, enforcement } = accessibility;
    return {
      ...wordValues(LIMITS, limits),
      ...(assessedOn === undefined ? {} : { assessedOn }),
      ...(contact === undefined ? {} : { contact }),
      ...authorityValues(enforcement),
    };
  },
  fields: ({ dealer, language }, state) => {
    const text = wordsTexts(language).words;
    const common = { language, state, autocomplete: "off", optional: true };
    const limits = { field: LIMITS, label: text.limits, most: MOST_LETTERS, lines: true } as const;
    return (
      <>
        <WordFields {...{ language, state, dealer, words: [limits] }} />
        <InputField {...common} name="assessedOn" type="date" label={text.assessedOn} short />
        <InputField
          {...common}
          name="contact"
          type="email"
          label={text.accessibilityContact}
          hint={text.elseAddress(dealer.email)}
          most={254}
        />
        <AuthorityFields {...{ language, state }} />
      </>
    );
  },
  apply: ({ dealer, language }, form) => {
    const enforcement = readAuthority(form, language);
    if (!enforcement.ok) return enforcement;
    const { assessedOn, contact } = form;
    const limits = readWords(LIMITS, form, dealer.accessibility?.limits);
    const said = { limits, assessedOn, contact, enforcement: enforcement.value };
    return ok({ ...dealer, accessibility: orNothing(said) });
  },
  fieldAt: (_at, pointer) => {
    const below = `/accessibility/${LIMITS}/`;
    if (pointer.startsWith(below)) return wordField(LIMITS, pointer.slice(below.length));
    return FIELDS[pointer];
  },
};

/** The same in sentences, for whoever reads the document. */
export function accessibilityLines(
  { email, accessibility = {} }: Pick<Dealer, "email" | "accessibility">,
  language: string,
): readonly string[] {
  const text = wordsTexts(language).words;
  const { limits, contact = email, enforcement } = accessibility;
  const known = textIn(language, limits);
  return [
    known === undefined ? text.noLimits : `${text.limits}: ${known.text}`,
    `${text.accessibilityContact}: ${contact}`,
    ...(enforcement === undefined ? [] : [`${text.authority}: ${enforcement.name}`]),
  ];
}
