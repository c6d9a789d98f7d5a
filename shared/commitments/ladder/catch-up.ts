import type { Opening } from "../../directory/opening/opening.ts";
import { MINUTE } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { NextAction } from "../../story/parts/commitment.schema.ts";
import { stepsAbove } from "./ladder.ts";
import type { Climb } from "./ladder.ts";

/** Later than this a step was held up by an outage, not by a busy minute. */
const OUTAGE_MILLISECONDS = 12 * MINUTE;

/** The step to take, and those that an outage swallowed and that it now speaks for. */
export type CaughtUp = {
  readonly level: number;
  readonly missed: readonly number[];
  /** True when it comes late because of us. */
  readonly held: boolean;
};

/**
 * After an outage a promise fires once, at the step where it would be by now. A reminder that comes
 * when the due time has passed is false and dropped; the step at due takes its place.
 */
export function catchUp(
  climb: Climb,
  action: Extract<NextAction, { readonly kind: "step" }>,
  opening: Opening,
  now: Instant,
): CaughtUp {
  const { dueAt, promisedAt } = climb;
  const falseReminder = action.at < dueAt && now >= dueAt;
  // What was due before it was promised was not held up by anybody.
  const held = now - Math.max(action.at, promisedAt) > OUTAGE_MILLISECONDS;
  if (!falseReminder && !held) return { level: action.level, missed: [], held };
  const passed = stepsAbove(climb, action.level - 1, opening, now)
    .filter(({ nominal, atDue }) => nominal <= now && (atDue || nominal > promisedAt))
    .filter(({ nominal }) => now < dueAt || nominal >= dueAt);
  const current = passed.at(-1)?.level ?? action.level;
  // Within a busy minute only the false reminder makes way, for the very next step.
  const level = held ? current : (passed[0]?.level ?? action.level);
  const missed = passed.map((step) => step.level).filter((one) => one < level);
  return { level, missed, held };
}
