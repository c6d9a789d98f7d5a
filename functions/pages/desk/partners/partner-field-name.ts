import { partnersTexts } from "../../text/partners-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";

/** What the form calls one of its fields; a row's field as every row calls it. */
export function partnerFieldName(field: string, language: string): string | undefined {
  const text = partnersTexts(language).partners;
  const people = settingsTexts(language).dealer;
  const names: Readonly<Record<string, string>> = {
    name: text.name,
    purpose: text.purpose,
    telephone: text.telephone,
    callers: text.callers,
    "contact.name": text.contact,
    "contact.email": text.contactEmail,
    timeZone: text.timeZone,
    works: text.workingDays,
    special: text.special,
    kind: text.kind,
    lead: text.takes,
    person: people.personName,
    email: people.email,
    language: people.language,
    data: text.data,
    does: text.does,
    agreedOn: text.agreedOn,
    country: text.country,
    retention: text.retention,
    subProcessors: text.subProcessors,
  };
  return names[field.replace(/\.\d+$/, "")];
}
