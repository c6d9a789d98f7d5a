import type { CommitmentStore } from "../commitments/commitment.store.ts";
import type { ListedDealer } from "../directory/dealer.schema.ts";
import { sideBySide } from "../kernel/side-by-side.ts";
import { plus } from "../kernel/time.ts";
import type { Instant, LocalDate } from "../kernel/time.ts";
import { addDays, startOfDay } from "../kernel/zone.ts";
import { countPunctuality } from "./punctuality-counts.ts";

/** As many reads as one table answers at once without slowing down the others. */
const LANES = 24;

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
 * What became of the promises that were due on these days at each dealer; two reads for each, since
 * what was withdrawn is in no rate.
 */
export function brandReport(
  commitments: Pick<CommitmentStore, "dueBetween">,
  { dealers, from, to, now }: BrandReportRequest,
): Promise<KeptByDealer[]> {
  return sideBySide(dealers, LANES, async (dealer) => {
    const { id, timeZone } = dealer;
    const period = {
      dealer: id,
      from: startOfDay(timeZone, from),
      until: plus(startOfDay(timeZone, addDays(to, 1)), -1),
    };
    const states = ["open", "kept"] as const;
    const found = await Promise.all(
      states.map((status) => commitments.dueBetween({ ...period, status })),
    );
    return { dealer, counts: countPunctuality(found.flat(), now) };
  });
}
