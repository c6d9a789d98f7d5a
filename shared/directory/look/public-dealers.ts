import type { Dealer } from "../document/dealer.schema.ts";
import type { RecentDealers } from "../store/recent-dealers.ts";

/** Whether strangers may know of it. */
export function isPublic({ draft }: Pick<Dealer, "draft">): boolean {
  return draft !== true;
}

/**
 * The dealers there are for strangers: a draft is none. Who has a case there has come by it before, and keeps
 * it, whatever becomes of the document.
 */
export function publicDealers(recentDealers: RecentDealers): RecentDealers {
  return async (id) => {
    const dealer = await recentDealers(id);
    return dealer !== undefined && isPublic(dealer) ? dealer : undefined;
  };
}
