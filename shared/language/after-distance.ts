import { fill } from "../kernel/fill.ts";
import { languageOf, textsIn } from "./in-every-language.ts";
import type { InEveryLanguage } from "./in-every-language.ts";

/** After how far a car is to come back, as the domain says it. */
type Distance = {
  readonly from?: number | undefined;
  readonly to: number;
  readonly unit: "mi" | "km";
};

type Words = { readonly mi: string; readonly km: string; readonly range: string };

const BRITISH: Words = {
  range: "{from} to {to}",
  mi: "after {distance} miles",
  km: "after {distance} kilometres",
};

const WORDS: InEveryLanguage<Words> = {
  "en-US": { ...BRITISH, km: "after {distance} kilometers" },
  "en-GB": BRITISH,
  de: {
    range: "{from} bis {to}",
    mi: "nach {distance} Meilen",
    km: "nach {distance} Kilometern",
  },
  fr: {
    range: "{from} à {to}",
    mi: "après {distance} miles",
    km: "après {distance} kilomètres",
  },
  es: {
    range: "{from} a {to}",
    mi: "después de {distance} millas",
    km: "después de {distance} kilómetros",
  },
};

/** "after 500 to 1,000 miles", to stand within a line. */
export function afterDistance({ from, to, unit }: Distance, language: string): string {
  const words = textsIn(WORDS, language);
  const far = (count: number) => grouped(count, language);
  const distance =
    from === undefined ? far(to) : fill(words.range, { from: far(from), to: far(to) });
  return fill(words[unit], { distance });
}

/** Before each three digits from the right; Spanish leaves four digits together. */
function grouped(count: number, language: string): string {
  const tag = languageOf(language) ?? "en-US";
  const digits = String(count);
  if (tag === "es" && digits.length < 5) return digits;
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/g, SEPARATORS[tag]);
}

const SEPARATORS = { "en-US": ",", "en-GB": ",", de: ".", es: ".", fr: "\u202f" } as const;
