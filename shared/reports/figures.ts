import * as z from "zod";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { openMinutesBetween } from "../commitments/due/business-time.ts";
import type { Opening } from "../directory/opening.ts";
import type { Instant } from "../kernel/time.ts";
import { countPunctuality } from "./punctuality-counts.ts";

export const figuresSchema = z.object({
  promises: z.int(),
  keptOnTime: z.int(),
  keptLate: z.int(),
  movedBeforeDue: z.int(),
  movedAfterDue: z.int(),
  disputed: z.int(),
  withdrawn: z.int(),
  exhausted: z.int(),
  openOverdue: z.int(),
  /** Of those kept. */
  attemptsPerKeep: z.number().nullable(),
  /** From the promise to the first time somebody spoke to the customer. */
  medianOpenMinutesToFirstContact: z.number().nullable(),
  ninetiethPercentileOpenMinutesToFirstContact: z.number().nullable(),
  /** Kept late or overdue where a step came late because of us; counted in neither figure above. */
  ownFaults: z.int(),
});
export type Figures = z.infer<typeof figuresSchema>;

/** What became of these promises; each counts once in each figure it belongs to. */
export function figuresOf(
  promises: readonly Commitment[],
  openingOf: (commitment: Commitment) => Opening,
  now: Instant,
): Figures {
  const { keptOnTime, keptLate, openOverdue, ownFaults } = countPunctuality(promises, now);
  const kept = promises.filter(({ status }) => status === "kept");
  const minutes = promises.flatMap((promise) => {
    const at = promise.tally?.firstContactAt;
    if (at === undefined) return [];
    return [openMinutesBetween(openingOf(promise), promise.promisedAt, at)];
  });
  const count = (is: (commitment: Commitment) => boolean) => promises.filter(is).length;
  const sum = (of: (commitment: Commitment) => number) =>
    promises.reduce((total, promise) => total + of(promise), 0);
  return {
    promises: promises.length,
    keptOnTime,
    keptLate,
    movedBeforeDue: sum(({ tally }) => tally?.movedBeforeDue ?? 0),
    movedAfterDue: sum(({ tally }) => tally?.movedAfterDue ?? 0),
    disputed: sum(({ tally }) => tally?.disputed ?? 0),
    withdrawn: count(({ status }) => status === "withdrawn"),
    exhausted: count(({ exhaustedAt }) => exhaustedAt !== undefined),
    openOverdue,
    attemptsPerKeep:
      kept.length === 0
        ? null
        : rounded(kept.reduce((total, { attempts }) => total + attempts, 0) / kept.length),
    medianOpenMinutesToFirstContact: percentile(minutes, 0.5),
    ninetiethPercentileOpenMinutesToFirstContact: percentile(minutes, 0.9),
    ownFaults,
  };
}

/** The smallest value that so great a share does not exceed (nearest rank). */
function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((left, right) => left - right);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  return value === undefined ? null : rounded(value);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
