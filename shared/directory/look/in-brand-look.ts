import type { Brand, Dealer } from "../document/dealer.schema.ts";
import type { DirectoryStore } from "../store/directory.store.ts";
import type { RecentDealers } from "../store/recent-dealers.ts";
import { createRecentBrands } from "./recent-brands.ts";

/**
 * Dealers whose documents say how they look with what their brand says for them. Only for showing: what is
 * written back must be a dealer's own words.
 */
export function inBrandLook(
  recentDealers: RecentDealers,
  directory: Pick<DirectoryStore, "brand">,
): RecentDealers {
  const recentBrands = createRecentBrands(directory);
  return async (id) => {
    const dealer = await recentDealers(id);
    if (dealer === undefined) return undefined;
    return withBrandLook(dealer, await recentBrands(dealer.brand));
  };
}

/** A brand's logo says whose it is, since a dealer's is looked for at the dealer. */
export function withBrandLook(dealer: Dealer, brand: Brand | undefined): Dealer {
  if (brand?.appearance === undefined) return dealer;
  const { logo, ...rest } = brand.appearance;
  const theirs = logo === undefined ? {} : { logo: `b/${brand.id}/${logo}` };
  return { ...dealer, appearance: { ...rest, ...theirs, ...dealer.appearance } };
}
