import { languageOf, textsIn } from "../../language/in-every-language.ts";
import type { InEveryLanguage } from "../../language/in-every-language.ts";

const TAKEN_OVER: InEveryLanguage<string> = {
  "en-US": "Taken over from the former system",
  "en-GB": "Taken over from the former system",
  de: "Aus dem früheren System übernommen",
  fr: "Repris de l’ancien système",
  es: "Traído del sistema anterior",
};

/** What a matter is called whose row does not say, in the language that the dealer speaks first. */
export function usualTopic(languages: readonly string[]): string {
  return textsIn(TAKEN_OVER, languageOf(languages[0] ?? "") ?? "en-US");
}
