import type { Brand } from "../document/dealer.schema.ts";
import type { DirectoryStore } from "../store/directory.store.ts";

/** A brand changes its look once in years; a minute later every page and every mail has it. */
const FRESH_MILLISECONDS = 60_000;

type Entry = { readonly readAt: number; readonly brand: Promise<Brand | undefined> };

export type RecentBrands = (id: string) => Promise<Brand | undefined>;

/**
 * Brands at most a minute old, one read for all who ask at once. Measured on the monotonic clock, so that
 * moving the wall clock neither keeps nor drops anything.
 */
export function createRecentBrands(store: Pick<DirectoryStore, "brand">): RecentBrands {
  const entries = new Map<string, Entry>();
  return async (id) => {
    const present = performance.now();
    const known = entries.get(id);
    if (known !== undefined && present - known.readAt < FRESH_MILLISECONDS) return known.brand;
    const brand = store.brand(id).then((found) => found?.document);
    entries.set(id, { readAt: present, brand });
    try {
      return await brand;
    } catch (error) {
      entries.delete(id);
      throw error;
    }
  };
}
