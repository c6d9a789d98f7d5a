import type { ReadDueAtDealers } from "./due-at-dealers.ts";
import type { ListedDealer } from "../directory/document/dealer.schema.ts";
import { plus } from "../kernel/time.ts";
import type { Instant, LocalDate } from "../kernel/time.ts";
import { addDays, startOfDay } from "../kernel/zone.ts";
import { countsOf, summed } from "./counted.ts";
import type { Counts } from "./counted.ts";

/** Local days of each dealer, both included. */
export type BrandReportRequest = {
  readonly dealers: readonly ListedDealer[];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly now: Instant;
};

export type KeptByDealer = {
  readonly dealer: ListedDealer;
  readonly counts: Counts;
};

/**
 * What became of the promises that are judged by a due time on these days at each dealer, in their
 * order. Dealers of one time zone, whose days are the same, are read together.
 */
export async function brandReport(
  countingAtDealers: ReadDueAtDealers,
  { dealers, from, to, now }: BrandReportRequest,
): Promise<KeptByDealer[]> {
  const zones = Map.groupBy(dealers, ({ timeZone }) => timeZone);
  const found = await Promise.all(
    [...zones].map(([zone, here]) =>
      countingAtDealers({
        dealers: here.map(({ id }) => id),
        statuses: ["open", "kept", "withdrawn"],
        from: startOfDay(zone, from),
        until: plus(startOfDay(zone, addDays(to, 1)), -1),
      }),
    ),
  );
  const promises = new Map(found.flatMap((some) => [...some]));
  return dealers.map((dealer) => ({
    dealer,
    counts: summed((promises.get(dealer.id) ?? []).flatMap((promise) => countsOf(promise, now))),
  }));
}
