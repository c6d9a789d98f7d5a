import type { Dealer } from "../document/dealer.schema.ts";
import { isPublic } from "../look/public-dealers.ts";
import type { DirectoryStore } from "../store/directory.store.ts";
import type { RecentDealers } from "../store/recent-dealers.ts";

/** A site that is named now may wait so long where nobody says whose it is. */
const FRESH_MILLISECONDS = 60_000;

type Deps = {
  readonly directory: Pick<DirectoryStore, "dealers">;
  readonly recentDealers: RecentDealers;
};

/** Whether a dealer names the site as its own. */
export function namesSite({ embedOn = [] }: Pick<Dealer, "embedOn">, origin: string): boolean {
  return embedOn.includes(origin);
}

/**
 * Whether any dealer whom strangers can find names the site: one list for everybody who asks, read at most once a
 * minute. A dealer saved before its sites stood in the list of dealers is asked itself.
 */
export function createAnybodysSites({ directory, recentDealers }: Deps) {
  let known: { readonly since: number; readonly sites: Promise<ReadonlySet<string>> } | undefined;
  const read = async () => {
    const dealers = (await directory.dealers()).filter(isPublic);
    const sites = dealers.map(async ({ id, embedOn }) => {
      return embedOn ?? (await recentDealers(id))?.embedOn ?? [];
    });
    return new Set((await Promise.all(sites)).flat());
  };
  return async (origin: string): Promise<boolean> => {
    const present = performance.now();
    if (known === undefined || present - known.since >= FRESH_MILLISECONDS) {
      const sites = read();
      known = { since: present, sites };
      sites.catch(() => (known = undefined));
    }
    return (await known.sites).has(origin);
  };
}
