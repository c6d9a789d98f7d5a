import { plainHeading } from "../../imports/read/headings.ts";
import type { Table } from "../../imports/table/table.ts";
import { withoutMarks } from "../../language/as-read.ts";
import { consentSaid, strictest } from "./consent-said.ts";
import type { ConsentDays } from "./consent-said.ts";

/** A yes in it is consent. */
const CONSENT: ReadonlySet<string> = new Set([
  ..."consent consentgiven marketingconsent emailconsent optin optedin marketingoptin emailoptin agreed".split(
    " ",
  ),
  ..."einwilligung werbeeinwilligung zustimmung einverstandnis".split(" "),
  ..."consentement accord consentimiento autorizacion".split(" "),
]);

/** A yes in it, or a day, is a refusal. */
const REFUSAL: ReadonlySet<string> = new Set([
  ..."optout optedout marketingoptout emailoptout unsubscribe unsubscribed donotcontact donotemail".split(
    " ",
  ),
  ..."donotmail noemail nomarketing abgemeldet abmeldung widerspruch widersprochen".split(" "),
  ..."werbewiderspruch werbesperre keinewerbung desinscrit desinscription desabonne".split(" "),
  ..."desabonnement opposition baja desuscrito oposicion nocontactar".split(" "),
]);

/** In a column of refusals: there is none. */
const NONE = /^(?:[-–—]*|no?|non|nein|nie|false|0|never|none|falsch|faux|jamais|falso|nunca)$/;

type Column = { readonly at: number; readonly refuses: boolean };

/** What a row says of consent in all the columns that are about it; the strictest of them counts. */
export type ConsentReader = (cells: readonly string[], days: ConsentDays) => string | undefined;

export function consentReader({ headings }: Table): ConsentReader {
  const columns = headings.flatMap((heading, at): Column[] => {
    const plain = plainHeading(heading);
    if (CONSENT.has(plain)) return [{ at, refuses: false }];
    return REFUSAL.has(plain) ? [{ at, refuses: true }] : [];
  });
  return (cells, days) => {
    const texts = columns.map((column) => textIn(cells, column));
    const counts = strictest(texts.map((text) => consentSaid(text, days)));
    return texts.find((text) => consentSaid(text, days) === counts);
  };
}

function textIn(cells: readonly string[], { at, refuses }: Column): string {
  const text = cells[at]?.trim() ?? "";
  if (!refuses) return text;
  const plain = withoutMarks(text.normalize("NFKC")).toLowerCase();
  return NONE.test(plain) ? "" : `no (${text})`;
}
