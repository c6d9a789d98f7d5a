import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { StaffMember } from "../../../../shared/directory/rights/staff-access.ts";
import { deskLanguage } from "../../reader/desk-language.ts";
import { loadTexts } from "../../text/catalogue.ts";
import type { Reader } from "../../reader/when.ts";
import type { DeskSession } from "./desk-session.ts";

/**
 * Staff read their dealer's clock, in the language that stands beside their name, else in the one
 * their browser asks for. What the texts of that language need is loaded when this has answered.
 */
export async function deskReader(
  { accepts, chosen }: Pick<DeskSession, "accepts" | "chosen">,
  { language: own }: Pick<StaffMember, "language">,
  { languages, timeZone }: Pick<Dealer, "languages" | "timeZone">,
): Promise<Reader> {
  return {
    language: await spoken({ own: chosen ?? own, accepts, around: languages }),
    zone: timeZone,
  };
}

/** At the brand's desk, and where somebody picks one: what stands beside their name, else what their browser asks for. */
export function languageAtNoDealer(
  { accepts, chosen }: Pick<DeskSession, "accepts" | "chosen">,
  { language: own }: Pick<StaffMember, "language">,
): Promise<string> {
  return spoken({ own: chosen ?? own, accepts });
}

/** The language of whoever we do not know: before they sign in, and where they are nobody's staff. */
export function visitorLanguage(accepts: string | undefined): Promise<string> {
  return spoken({ accepts });
}

async function spoken(asked: Parameters<typeof deskLanguage>[0]): Promise<string> {
  const language = deskLanguage(asked);
  await loadTexts(language);
  return language;
}
