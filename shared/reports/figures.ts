import * as z from "zod";
import type { Author, Commitment } from "../story/parts/commitment.schema.ts";
import { openMinutesBetween } from "../commitments/due/business-time.ts";
import type { Opening } from "../directory/opening/opening.ts";
import type { Instant } from "../kernel/time.ts";
import { countsOf, summed } from "./counted.ts";

export const figuresSchema = z.object({
  promises: z.int(),
  keptOnTime: z.int(),
  keptLate: z.int(),
  movedBeforeDue: z.int(),
  movedAfterDue: z.int(),
  disputed: z.int(),
  /** All of them; of the next one and of those given up each was late by then. */
  withdrawn: z.int(),
  withdrawnAfterDue: z.int(),
  /** Withdrawn by the customer because others had done it; some of them were late. */
  solvedElsewhere: z.int(),
  /** The customer no longer wanted what was late. */
  givenUp: z.int(),
  exhausted: z.int(),
  /** How often one went from whose it was to somebody else. */
  handedOver: z.int(),
  openOverdue: z.int(),
  /** Open with a new time ahead, which it got when it was late already. */
  openLate: z.int(),
  /** Late and not kept: open overdue, open late, withdrawn after due and given up together. */
  notKept: z.int(),
  /** Of those kept. */
  attemptsPerKeep: z.number().nullable(),
  /** From the promise to the first time somebody spoke to the customer. */
  medianOpenMinutesToFirstContact: z.number().nullable(),
  ninetiethPercentileOpenMinutesToFirstContact: z.number().nullable(),
  /** Late where a step came late because of us; counted in none of the figures of what is late. */
  ownFaults: z.int(),
});
export type Figures = z.infer<typeof figuresSchema>;

type OfWhom = (by: Author, promise: Commitment) => boolean;

/** What became of these promises, of all or of one person, by one definition for everybody who shows figures. */
export function figuresOf(
  promises: readonly Commitment[],
  openingOf: (commitment: Commitment) => Opening,
  now: Instant,
  isTheirs?: OfWhom,
): Figures {
  const counted = promises.map((promise) => ({
    promise,
    counts: countsOf(promise, now).filter(({ by }) => isTheirs?.(by, promise) !== false),
  }));
  const counts = summed(counted.flatMap((one) => one.counts));
  const own = counted.filter((one) => one.counts.some(({ figure }) => figure === "promises"));
  const minutes = own.flatMap(({ promise }) => {
    const at = promise.tally?.firstContactAt;
    if (at === undefined) return [];
    return [openMinutesBetween(openingOf(promise), promise.promisedAt, at)];
  });
  return {
    ...counts,
    attemptsPerKeep: attemptsPerKeep(own.map(({ promise }) => promise)),
    medianOpenMinutesToFirstContact: percentile(minutes, 0.5),
    ninetiethPercentileOpenMinutesToFirstContact: percentile(minutes, 0.9),
  };
}

function attemptsPerKeep(promises: readonly Commitment[]): number | null {
  const kept = promises.filter(({ status }) => status === "kept");
  if (kept.length === 0) return null;
  return rounded(kept.reduce((total, { attempts }) => total + attempts, 0) / kept.length);
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
