import type { Brand, Dealer } from "../document/dealer.schema.ts";
import type { DirectoryStore } from "../store/directory.store.ts";
import type { RecentDealers } from "../store/recent-dealers.ts";

/** A brand changes its look once in years; a minute later every page shows it. */
const FRESH_MILLISECONDS = 60_000;

type Entry = { readonly readAt: number; readonly brand: Promise<Brand | undefined> };

/**
 * Dealers whose documents say how they look with what their brand says for them. Only for showing: what is
 * written back must be a dealer's own words. Measured on the monotonic clock, as {@link RecentDealers} is.
 */
export function inBrandLook(
  recentDealers: RecentDealers,
  directory: Pick<DirectoryStore, "brand">,
): RecentDealers {
  const entries = new Map<string, Entry>();
  const recentBrand = async (id: string) => {
    const present = performance.now();
    const known = entries.get(id);
    if (known !== undefined && present - known.readAt < FRESH_MILLISECONDS) return known.brand;
    const brand = directory.brand(id).then((found) => found?.document);
    entries.set(id, { readAt: present, brand });
    try {
      return await brand;
    } catch (error) {
      entries.delete(id);
      throw error;
    }
  };
  return async (id) => {
    const dealer = await recentDealers(id);
    if (dealer === undefined) return undefined;
    return withBrandLook(dealer, await recentBrand(dealer.brand));
  };
}

/** A brand's logo says whose it is, since a dealer's is looked for at the dealer. */
export function withBrandLook(dealer: Dealer, brand: Brand | undefined): Dealer {
  if (brand?.appearance === undefined) return dealer;
  const { logo, ...rest } = brand.appearance;
  const theirs = logo === undefined ? {} : { logo: `b/${brand.id}/${logo}` };
  return { ...dealer, appearance: { ...rest, ...theirs, ...dealer.appearance } };
}
