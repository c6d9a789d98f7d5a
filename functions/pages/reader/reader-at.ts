import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import { pageLanguage } from "./page-language.ts";
import type { Reader } from "./when.ts";

/** A customer of this dealer: the first of the dealer's languages that we write, and their clock. */
export function readerAt({ languages, timeZone }: Pick<Dealer, "languages" | "timeZone">): Reader {
  return { language: pageLanguage(languages), zone: timeZone };
}
