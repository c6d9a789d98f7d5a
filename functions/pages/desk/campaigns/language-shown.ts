import type { Campaign } from "../../../../shared/campaigns/campaign/campaign.schema.ts";

/** The language that was asked for where there is a text in it, else the first. */
export function languageShown(
  { texts }: Campaign,
  { language = "" }: Readonly<Record<string, string>>,
): string {
  const [first = "en"] = Object.keys(texts);
  return Object.hasOwn(texts, language) ? language : first;
}
