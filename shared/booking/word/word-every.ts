import { durationMinutes } from "../../kernel/duration.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";

/** A morning: nobody who left a car before work wonders through lunch. */
export const WORD_EVERY = "PT4H";

/** In open time; undefined where a dealer promises no word. */
export function wordEvery({ wordEvery: every = WORD_EVERY }: Pick<Dealer, "wordEvery">) {
  const minutes = durationMinutes(every);
  return minutes === 0 ? undefined : { minutes, phrase: every };
}
