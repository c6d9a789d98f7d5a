import { ok } from "../../kernel/result.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide } from "../frame/decision.ts";
import { wordsWith } from "./words-with.ts";

/**
 * Whatever became of the word that was promised of a visit: another follows it, or one of two is taken back. The visit
 * counts as changed, so that of two who look at once one looks again.
 */
export const wordKeptComing: Decide<never> = (seen) => {
  const { appointment: before } = seen;
  const words = wordsWith(seen, before);
  if (words.owed.length + words.promises.length === 0) return ok(NOTHING);
  const appointment = { ...before, revision: before.revision + 1 };
  return ok({ next: { change: "owe-word", appointment }, facts: [], ...words });
};
