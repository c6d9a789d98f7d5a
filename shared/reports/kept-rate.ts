import type { Dealer } from "../directory/document/dealer.schema.ts";
import { DAY } from "../kernel/time.ts";
import type { Instant, LocalDate } from "../kernel/time.ts";
import { addDays, dateAt } from "../kernel/zone.ts";
import { log } from "../platform/log.ts";
import type { ReadCounting } from "./counting-promises.ts";
import { keptOfSettled } from "./kept-of-settled.ts";

export const KEPT_RATE_POLICY = {
  /** The days before today, in the dealer's zone. */
  days: 90,
  /** Fewer say little, and something of the one customer behind each. */
  leastPromises: 20,
} as const;

/**
 * Of `promises` that were due in the last `days` days, how many were kept on time: the same share that
 * the dealer's own report shows.
 */
export type KeptRate = {
  readonly onTime: number;
  readonly promises: number;
  readonly days: number;
};

type Known = {
  readonly today: LocalDate;
  /** On the monotonic clock. */
  readonly since: number;
  readonly rate: Promise<KeptRate | undefined>;
};

export type KeptRates = (dealer: Dealer, now: Instant) => Promise<KeptRate | undefined>;

/**
 * What a dealer tells everybody of how it keeps its promises: counts and nothing of anybody. Worked out
 * once a day of the dealer's, since its pages are opened far more often than that. Undefined while the
 * dealer does not tell it, and while there are too few.
 */
export function createKeptRates(commitments: ReadCounting): KeptRates {
  const known = new Map<string, Known>();
  return (dealer, now) => {
    if (dealer.showKeptRate !== true) return Promise.resolve(undefined);
    const today = dateAt(dealer.timeZone, now);
    const since = performance.now();
    const before = known.get(dealer.id);
    // A day that comes a second time, as when a clock was set back, is another.
    if (before?.today === today && since - before.since < DAY) return before.rate;
    // Nobody is kept from booking because of it; the next visitor asks again.
    const rate = workOut(commitments, dealer, today, now).catch((error: unknown) => {
      log.error("kept-rate.failed", error, { dealer: dealer.id });
      known.delete(dealer.id);
      return undefined;
    });
    known.set(dealer.id, { today, since, rate });
    return rate;
  };
}

async function workOut(
  commitments: ReadCounting,
  dealer: Dealer,
  today: LocalDate,
  now: Instant,
): Promise<KeptRate | undefined> {
  const { days, leastPromises } = KEPT_RATE_POLICY;
  const period = { from: addDays(today, -days), to: addDays(today, -1) };
  // With its schemas, which no other visitor of the page waits for.
  const { countingPromises } = await import("./counting-promises.ts");
  const { countsOf, summed } = await import("./counted.ts");
  const found = await countingPromises(commitments, dealer, period);
  const counts = summed(found.flatMap((promise) => countsOf(promise, now)));
  const { kept: onTime, settled: promises } = keptOfSettled(counts);
  return promises < leastPromises ? undefined : { onTime, promises, days };
}
