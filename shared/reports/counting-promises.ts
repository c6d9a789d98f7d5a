import { countsAt } from "../commitments/promise/punctuality.ts";
import type { CommitmentStore } from "../commitments/promise/commitment.store.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { LocalDate } from "../kernel/time.ts";
import { dateAt } from "../kernel/zone.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { instantsOf } from "./period.ts";
import type { Period } from "./period.ts";

export type ReadCounting = Pick<CommitmentStore, "countingBetween">;

/** A dealer's promises that are judged by a due time on these days, in no order. */
export async function countingPromises(
  commitments: ReadCounting,
  dealer: Dealer,
  period: Period,
): Promise<Commitment[]> {
  const query = { dealer: dealer.id, ...instantsOf(dealer, period) };
  const states = ["open", "kept", "withdrawn"] as const;
  const found = await Promise.all(
    states.map((status) => commitments.countingBetween({ ...query, status })),
  );
  return found.flat();
}

/** The day that a promise counts on, where the dealer is. */
export function countsOn(dealer: Dealer, promise: Commitment): LocalDate {
  return dateAt(dealer.timeZone, countsAt(promise));
}

/** Those of them that are judged by a due time of these days. */
export function ofDays(
  dealer: Dealer,
  promises: readonly Commitment[],
  period: Period,
): Commitment[] {
  const { from, until } = instantsOf(dealer, period);
  return promises.filter((promise) => from <= countsAt(promise) && countsAt(promise) <= until);
}
