import type { Dealer } from "../document/dealer.schema.ts";
import type { DirectoryStore } from "./directory.store.ts";
import type { Versioned } from "./versioned.ts";

/** Booking may use a document this old; staff rights never come from here. */
const FRESH_MILLISECONDS = 5_000;

type Entry = { readonly readAt: number; readonly dealer: Promise<Versioned<Dealer> | undefined> };

export type RecentDealers = (id: string) => Promise<Dealer | undefined>;

/**
 * Dealer documents at most five seconds old, one read for parallel requests. Measured on the
 * monotonic clock, so that moving the wall clock neither keeps nor drops anything.
 */
export function createRecentDealers(store: Pick<DirectoryStore, "dealer">): RecentDealers {
  const entries = new Map<string, Entry>();
  return async (id) => {
    const present = performance.now();
    const known = entries.get(id);
    if (known !== undefined && present - known.readAt < FRESH_MILLISECONDS) {
      return (await known.dealer)?.document;
    }
    const dealer = store.dealer(id);
    entries.set(id, { readAt: present, dealer });
    try {
      const found = await dealer;
      // A dealer that was just created must not stay unknown for five seconds.
      if (found === undefined) entries.delete(id);
      return found?.document;
    } catch (error) {
      entries.delete(id);
      throw error;
    }
  };
}
