import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import { nameIn } from "../../../shared/directory/document/name-in.ts";

/**
 * A dealer for one reader: their language first, since pages and mails start from the first, and what it offers
 * by the names it has in that language. Only for showing.
 */
export function speaking(dealer: Dealer, language: string): Dealer {
  const others = dealer.languages.filter((one) => one !== language);
  const named = <One extends Parameters<typeof nameIn>[1]>(one: One) =>
    one.names === undefined ? one : { ...one, name: nameIn(language, one) };
  return {
    ...dealer,
    languages: [language, ...others],
    departments: dealer.departments.map(named),
    services: dealer.services.map(named),
  };
}
