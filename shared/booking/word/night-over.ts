import { closed } from "../../commitments/promise/life-cycle.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { Seen, TiedChange } from "../frame/decision.ts";
import { openWords } from "./words-of.ts";

/**
 * By when a car is ready is promised no more where it does not stay the night; what the change itself tells, no mail of
 * the promise repeats. It is no word of the customer's that they want to hear nothing.
 */
export function nightOver(
  { story, appointment, now }: Pick<Seen, "story" | "appointment" | "now">,
  why: "night-declined" | "visit-moved" | "visit-cancelled",
): TiedChange[] {
  if (appointment.overnight === undefined) return [];
  return openWords(story, appointment)
    .filter(({ word }) => word === "ready-by")
    .map((seen) => ({
      seen,
      next: { ...closed(seen, "withdrawn"), withdrawnAt: now },
      facts: [{ type: "commitment.withdrawn", ...ownReason(why), withVisit: true }],
      bySystem: true,
    }));
}
