import { isAtBrandCare } from "../commitments/ladder/at-brand-care.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { ReadDueAtDealers } from "./due-at-dealers.ts";
import { isOverdue } from "../commitments/promise/punctuality.ts";
import type { Brand, ListedDealer } from "../directory/document/dealer.schema.ts";
import { DAY, instant, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";

/** What came up to the brand stays its own when it is moved far ahead, and little else is open so long. */
const AHEAD_MILLISECONDS = 366 * DAY;

/** How one dealer of the brand stands, and what of it is the brand's to see to. */
export type DealerState = {
  readonly dealer: ListedDealer;
  readonly late: number;
  readonly atCare: readonly Commitment[];
};

/** Every dealer of a brand at this moment, in their order. */
export async function brandOverview(
  dueAtDealers: ReadDueAtDealers,
  { brand, dealers }: { readonly brand: Brand; readonly dealers: readonly ListedDealer[] },
  now: Instant,
): Promise<DealerState[]> {
  const promises = await dueAtDealers({
    dealers: dealers.map(({ id }) => id),
    statuses: ["open"],
    from: instant(0),
    until: plus(now, AHEAD_MILLISECONDS),
  });
  return dealers.map((dealer) => {
    const open = promises.get(dealer.id) ?? [];
    return {
      dealer,
      late: open.filter((promise) => isOverdue(promise, now)).length,
      atCare: open.filter((promise) => isAtBrandCare(promise, brand)),
    };
  });
}
