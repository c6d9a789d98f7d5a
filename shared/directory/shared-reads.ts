import type { DirectoryStore } from "./directory.store.ts";

/**
 * Documents as they are now, one read for all who ask while it is under way: thousands of promises of
 * one dealer may be due in the same minute. Nothing is kept once it has been answered.
 */
export function sharedReads(store: DirectoryStore): DirectoryStore {
  return { ...store, dealer: shared(store.dealer), brand: shared(store.brand) };
}

function shared<Found>(read: (id: string) => Promise<Found>): (id: string) => Promise<Found> {
  const underWay = new Map<string, Promise<Found>>();
  return (id) => {
    const known = underWay.get(id);
    if (known !== undefined) return known;
    const reading = read(id).finally(() => underWay.delete(id));
    underWay.set(id, reading);
    return reading;
  };
}
