/** What a table or a list says of somebody's consent; `unclear` is neither. */
export type ConsentSaid = "yes" | "no" | "unclear";

/** A whole cell, in the languages of our tables; a date may follow. */
const YES: ReadonlySet<string> = new Set([
  ..."yes true 1 agreed accepted granted given opted-in opt-in".split(" "),
  ..."ja wahr zugestimmt eingewilligt erteilt einverstanden".split(" "),
  ..."oui vrai accepté acceptée consenti donné".split(" "),
  ..."sí si verdadero aceptado acepta otorgado concedido".split(" "),
]);

/** How a refusal begins, whatever follows. */
const NO: ReadonlySet<string> = new Set([
  ..."no not never false 0 none declined refused denied withdrawn revoked opted-out opt-out".split(
    " ",
  ),
  ..."nein nicht nie keine falsch abgelehnt verweigert widerrufen".split(" "),
  ..."non pas jamais aucun aucune faux refusé refusée retiré retirée".split(" "),
  ..."nunca ninguno falso rechazado denegado retirado revocado".split(" "),
]);

/** Nothing is said by these. */
const DASHES = /^[-–—]*$/;

/** A day, with the time of it or without. */
const DATE = /^[\s,;:]*(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})(?:[T ]\d\d:\d\d\S*)?$/;

/** Undefined where nothing is said. Only a definite yes is consent. */
export function consentSaid(text: string | undefined): ConsentSaid | undefined {
  const said = text?.normalize("NFKC").trim().toLowerCase() ?? "";
  if (DASHES.test(said)) return undefined;
  const [word = ""] = said.split(/[\s,;:.()!/]/, 1);
  if (NO.has(word)) return "no";
  const rest = said.slice(word.length).replace(/^[.!]$/, "");
  return YES.has(word) && (rest === "" || DATE.test(rest.toUpperCase())) ? "yes" : "unclear";
}
