import type { Dealer } from "../../../shared/directory/dealer.schema.ts";
import { deskLanguage } from "../text/catalogue.ts";
import type { Reader } from "../text/when.ts";

/** Staff read their dealer's clock, in the language that the desk is written in. */
export function deskReaderAt({ languages, timeZone }: Dealer): Reader {
  return { language: deskLanguage(languages), zone: timeZone };
}
