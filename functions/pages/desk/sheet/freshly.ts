import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { RecentDealers } from "../../../../shared/directory/store/recent-dealers.ts";

/** What staff changed a second ago counts, so the document is the one just read. */
export function freshly<Deps extends { readonly recentDealers: RecentDealers }>(
  deps: Deps,
  dealer: Dealer,
): Deps {
  return { ...deps, recentDealers: () => Promise.resolve(dealer) };
}
