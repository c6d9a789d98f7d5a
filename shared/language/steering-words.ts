import { readings, withoutMarks } from "./as-read.ts";
import type { InEveryLanguage } from "./in-every-language.ts";

/** What no text of ours or of a dealer's says; each is part of a regular expression, between two words. */
type Steering = {
  /** Begs for a mark: whoever asks for "perfect" does not want to know. */
  readonly begs: readonly string[];
  /** Sells something. */
  readonly sells: readonly string[];
};

const ENGLISH: Steering = {
  begs: [
    String.raw`perfect\w*`,
    "(?:five|5)[ -]?stars?",
    String.raw`10\s*(?:/|out of)\s*10`,
    "(?:ten|10) out of (?:ten|10)",
    "(?:top|full|excellent|outstanding|highest|best possible) (?:scores?|marks?|ratings?)",
    "rate us (?:excellent|highly)",
  ],
  sells: [
    "discounts?",
    "(?:special|exclusive|limited|seasonal) (?:offers?|deals?|prices?)",
    "(?:best|great|hot) deals?",
    "bargains?",
    "promotions?",
    "vouchers?",
    "cashback",
    "upgrade (?:now|today|to)",
    "exclusive(?:ly)? for you",
    "hurry",
    "last chance",
    "do(?:n’t|n't| not) miss",
    "limited time",
    String.raw`save (?:up to|money|now|today|[£$€]?\s?\d+)`,
  ],
};

const STEERING: InEveryLanguage<Steering> = {
  "en-US": ENGLISH,
  "en-GB": ENGLISH,
  de: {
    begs: [
      String.raw`perfekt\w*`,
      "(?:fünf|5)[ -]?sternen?",
      String.raw`10\s*(?:/|von)\s*10`,
      String.raw`bestnoten?`,
      "volle punktzahl",
      "(?:sehr gut|ausgezeichnet|hervorragend) bewerten",
    ],
    sells: [
      String.raw`\p{L}*rabatt\p{L}*`,
      String.raw`sonder(?:angebot|preis)\p{L}*`,
      String.raw`aktions(?:preis|angebot)\p{L}*`,
      String.raw`schnäppchen\p{L}*`,
      String.raw`gutschein\p{L}*`,
      "exklusiv(?:e[snrm]?)? (?:angebot|für sie)",
      "(?:jetzt|heute) (?:sparen|zugreifen)",
      "sparen sie",
      "nur (?:für kurze zeit|noch heute)",
      "letzte (?:chance|gelegenheit)",
      "beeilen sie sich",
    ],
  },
  fr: {
    begs: [
      String.raw`parfaite?s?`,
      "(?:cinq|5) étoiles?",
      String.raw`10\s*(?:/|sur)\s*10`,
      "dix sur dix",
      "(?:meilleure note|note maximale)",
    ],
    sells: [
      "remises? (?:sur|de)",
      "soldes",
      "promo(?:tions?)?",
      "(?:offres?|prix) (?:spéciale?s?|exclusi(?:f|ve)s?)",
      "bon plan",
      "bonnes? affaires?",
      "profitez(?:-en)?",
      "dépêchez-vous",
      "dernière chance",
      "économisez",
      "codes? promo",
    ],
  },
  es: {
    begs: [
      "perfect[oa]s?",
      "(?:cinco|5) estrellas?",
      String.raw`10\s*(?:/|de)\s*10`,
      "diez de diez",
      "(?:máxima puntuación|nota máxima|puntuación máxima)",
    ],
    sells: [
      "promoci(?:ón|ones)",
      "descuentos?",
      "ofertas? (?:especial|exclusiva)(?:es|s)?",
      "aprovechen? (?:la|esta|el|ahora)",
      "ahorre",
      "gangas?",
      "última oportunidad",
      "no se lo pierda",
      "dese prisa",
    ],
  },
};

/** The same in every language. */
const ANYWHERE: Steering = {
  begs: [String.raw`100\s?%`],
  sells: [String.raw`\d+\s?%\s?(?:off|de descuento|de remise|de réduction)`],
};

/** Whether a text begs for a mark, in whatever language it is written. */
export const asksForMark = finder("begs");

/** Whether a text sells something. */
export const sells = finder("sells");

function finder(of: keyof Steering): (text: string) => boolean {
  const words = [...Object.values(STEERING), ANYWHERE].flatMap((language) => language[of]);
  const all = withoutMarks([...new Set(words)].join("|"));
  const found = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${all})(?![\p{L}\p{N}])`, "iu");
  return (text) => readings(text).some((said) => found.test(said));
}
