import type { ReadDueAtDealers } from "./due-at-dealers.ts";
import type { ListedDealer } from "../directory/dealer.schema.ts";
import { plus } from "../kernel/time.ts";
import type { Instant, LocalDate } from "../kernel/time.ts";
import { addDays, startOfDay } from "../kernel/zone.ts";
import { countPunctuality } from "./punctuality-counts.ts";

/** Local days of each dealer, both included. */
export type BrandReportRequest = {
  readonly dealers: readonly ListedDealer[];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly now: Instant;
};

export type KeptByDealer = {
  readonly dealer: ListedDealer;
  readonly counts: ReturnType<typeof countPunctuality>;
};

/**
 * What became of the promises that were due on these days at each dealer, in their order. What was
 * withdrawn is in no rate and not read; dealers of one time zone, whose days are the same, are read
 * together.
 */
export async function brandReport(
  dueAtDealers: ReadDueAtDealers,
  { dealers, from, to, now }: BrandReportRequest,
): Promise<KeptByDealer[]> {
  const zones = Map.groupBy(dealers, ({ timeZone }) => timeZone);
  const found = await Promise.all(
    [...zones].map(([zone, here]) =>
      dueAtDealers({
        dealers: here.map(({ id }) => id),
        statuses: ["open", "kept"],
        from: startOfDay(zone, from),
        until: plus(startOfDay(zone, addDays(to, 1)), -1),
      }),
    ),
  );
  const promises = new Map(found.flatMap((some) => [...some]));
  return dealers.map((dealer) => ({
    dealer,
    counts: countPunctuality(promises.get(dealer.id) ?? [], now),
  }));
}
