import { FILE } from "../../forms/read-file-form.ts";
import { campaignsTexts } from "../../text/campaigns-texts.ts";
import { languageNameIn } from "../../views/language-name.ts";

/** What the form calls one of its fields; that of a text with its language, since each has one. */
export function campaignFieldName(field: string, language: string): string | undefined {
  const text = campaignsTexts(language).campaigns;
  const [first, tag = "", part] = field.split(".");
  if (first === "text") {
    return `${part === "subject" ? text.subject : text.body} (${languageNameIn(tag, language)})`;
  }
  const names: Readonly<Record<string, string>> = {
    name: text.name,
    purpose: text.purpose,
    what: text.what,
    department: text.department,
    owner: text.owner,
    day: text.day,
    time: text.time,
    service: text.service,
    audience: text.pasted,
    [FILE]: text.file,
    basis: text.basis,
    from: text.from,
    to: text.to,
    dailyAmount: text.dailyAmount,
  };
  return names[field];
}
