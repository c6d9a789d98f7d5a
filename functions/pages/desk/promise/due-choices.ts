import { resolveDue } from "../../../../shared/commitments/due/due.ts";
import type { Due } from "../../../../shared/commitments/due/due.schema.ts";
import { openingOf } from "../../../../shared/directory/opening/opening.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";

/** What people say, in the order of their nearness. */
const PHRASES = ["PT60M", "end-of-day", "tomorrow-morning", "tomorrow", "end-of-week"] as const;
export type Phrase = (typeof PHRASES)[number];

export type DueChoice = { readonly phrase: Phrase; readonly dueAt: Instant };

/** What each phrase means now to this department; those that mean the same moment are one choice. */
export function dueChoices(dealer: Dealer, department: string, now: Instant): DueChoice[] {
  const context = { opening: openingOf(dealer, department), now };
  const choices: DueChoice[] = [];
  for (const phrase of PHRASES) {
    const due = resolveDue(dueOf(phrase), context);
    if (!due.ok || choices.some(({ dueAt }) => dueAt === due.value.dueAt)) continue;
    choices.push({ phrase, dueAt: due.value.dueAt });
  }
  return choices;
}

/** Whether the phrases mean the same to every department. */
export function meansOne(dealer: Dealer, now: Instant): boolean {
  const meant = dealer.departments.map(({ id }) => JSON.stringify(dueChoices(dealer, id, now)));
  return new Set(meant).size < 2;
}

export function phraseOf(text: string | undefined): Phrase | undefined {
  return PHRASES.find((phrase) => phrase === text);
}

export function dueOf(phrase: Phrase): Due {
  return phrase === "PT60M" ? { within: phrase } : { by: phrase };
}
