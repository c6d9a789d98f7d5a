import type { Dealer } from "../../../shared/directory/dealer.schema.ts";

/** A dealer for one reader: their language first, since pages and mails start from the first. */
export function speaking(dealer: Dealer, language: string): Dealer {
  const others = dealer.languages.filter((one) => one !== language);
  return { ...dealer, languages: [language, ...others] };
}
