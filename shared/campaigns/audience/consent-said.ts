import { isAskedDate } from "../../kernel/time.ts";
import type { LocalDate } from "../../kernel/time.ts";
import { withoutMarks } from "../../language/as-read.ts";

/** What a table or a list says of somebody's consent; `unclear` is neither. */
export type ConsentSaid = "yes" | "no" | "unclear";

/** How the dealer reads days: today there, and whether the month is written first. */
export type ConsentDays = { readonly today: LocalDate; readonly monthFirst: boolean };

/** A whole cell, in the languages of our tables, without accents; a date may follow. */
const YES: ReadonlySet<string> = new Set([
  ..."yes true 1 agreed accepted granted given opted-in opt-in".split(" "),
  ..."ja wahr zugestimmt eingewilligt erteilt einverstanden".split(" "),
  ..."oui vrai accepte acceptee consenti donne".split(" "),
  ..."si verdadero aceptado acepta otorgado concedido".split(" "),
]);

/** How a refusal begins, whatever follows. */
const NO: ReadonlySet<string> = new Set([
  ..."n no not never false 0 none stop stopped stopp declined declines refused refuses rejected denied".split(
    " ",
  ),
  ..."withdrawn revoked cancelled canceled objected objects unsubscribed unsubscribe optout".split(
    " ",
  ),
  ..."nein nicht nie niemals kein keine falsch abgelehnt verweigert widerrufen widersprochen".split(
    " ",
  ),
  ..."widerspruch abgemeldet abbestellt ausgetragen gekundigt zuruckgezogen".split(" "),
  ..."non pas ne jamais aucun aucune faux refus refuse refusee retire retiree revoque oppose".split(
    " ",
  ),
  ..."opposee opposition desinscrit desinscrite desabonne desabonnee arret annule".split(" "),
  ..."nunca ninguno ninguna falso rechazado rechaza denegado retirado revocado baja".split(" "),
  ..."cancelado cancelada anulado oposicion desuscrito desuscrita".split(" "),
]);

/** The same in more than one word. */
const NO_IN_WORDS =
  /^(?:opt(?:ed|s)?[\s_-]*out|(?:do|does|did|has|have|is|was)(?:n't| not)|un-?subscrib|dad[oa] de baja|de baja|s'oppose|se opone|hat (?:abgelehnt|widersprochen|widerrufen))/u;

/** Nothing is said by these. */
const DASHES = /^[-–—]*$/;

/** A day, with the time of it or without. */
const DATE = /^[\s,;:]*(\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})(?:[T ]\d\d:\d\d\S*)?$/;

/**
 * Undefined where nothing is said. Only a definite yes is consent; a day that stands with it is one of the calendar,
 * and with `days` not one that is still to come.
 */
export function consentSaid(text: string | undefined, days?: ConsentDays): ConsentSaid | undefined {
  const plain = text?.normalize("NFKC").trim().toLowerCase() ?? "";
  const said = withoutMarks(plain).replaceAll("’", "'");
  if (DASHES.test(said)) return undefined;
  const [word = ""] = said.split(/[\s,;:.()!/_]/, 1);
  if (NO.has(word) || NO_IN_WORDS.test(said)) return "no";
  const rest = said.slice(word.length).replace(/^[.!]$/, "");
  return YES.has(word) && (rest === "" || isPast(rest.toUpperCase(), days)) ? "yes" : "unclear";
}

/** Whatever else stands there, a no is a no, and what is unclear is no yes. */
export function strictest(said: readonly (ConsentSaid | undefined)[]): ConsentSaid | undefined {
  return (["no", "unclear", "yes"] as const).find((one) => said.includes(one));
}

function isPast(rest: string, days: ConsentDays | undefined): boolean {
  const [, written] = DATE.exec(rest) ?? [];
  if (written === undefined) return false;
  const day = dayOf(written, days?.monthFirst === true);
  return day !== undefined && (days === undefined || day <= days.today);
}

/** A 13 can be no month; a point stands between day and month. */
function dayOf(written: string, monthFirst: boolean): LocalDate | undefined {
  if (isAskedDate(written)) return written;
  const [first = "", second = "", year = ""] = written.split(/[./]/);
  const isMonthFirst =
    !written.includes(".") && (monthFirst ? Number(first) <= 12 : Number(second) > 12);
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isAskedDate(text) ? text : undefined;
}
