import { isAtBrandCare } from "../commitments/at-brand-care.ts";
import type { Commitment } from "../commitments/commitment.schema.ts";
import type { CommitmentStore } from "../commitments/commitment.store.ts";
import { isOverdue } from "../commitments/punctuality.ts";
import type { Brand, ListedDealer } from "../directory/dealer.schema.ts";
import { sideBySide } from "../kernel/side-by-side.ts";
import { DAY, instant, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";

const BRAND_OVERVIEW = {
  /** As many reads as one table answers at once without slowing down the others. */
  lanes: 24,
  /** What came up to the brand stays its own when it is moved far ahead, and little else is open so long. */
  aheadMilliseconds: 366 * DAY,
} as const;

/** How one dealer of the brand stands, and what of it is the brand's to see to. */
export type DealerState = {
  readonly dealer: ListedDealer;
  readonly late: number;
  readonly atCare: readonly Commitment[];
};

/** Every dealer of a brand at this moment; one read for each. */
export function brandOverview(
  commitments: Pick<CommitmentStore, "dueBetween">,
  { brand, dealers }: { readonly brand: Brand; readonly dealers: readonly ListedDealer[] },
  now: Instant,
): Promise<DealerState[]> {
  const period = { from: instant(0), until: plus(now, BRAND_OVERVIEW.aheadMilliseconds) };
  return sideBySide(dealers, BRAND_OVERVIEW.lanes, async (dealer) => {
    const query = { ...period, dealer: dealer.id, status: "open" } as const;
    const open = await commitments.dueBetween(query);
    return {
      dealer,
      late: open.filter((promise) => isOverdue(promise, now)).length,
      atCare: open.filter((promise) => isAtBrandCare(promise, brand)),
    };
  });
}
