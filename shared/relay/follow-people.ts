import { readDealerAlone } from "../directory/store/read-places.ts";
import type { DirectoryStore } from "../directory/store/directory.store.ts";
import type { Instant } from "../kernel/time.ts";
import type { FollowPeople } from "../people/request/of-request.ts";
import type { EventOf } from "../story/parts/event.schema.ts";

export type FollowPeopleDeps = {
  readonly directory: Pick<DirectoryStore, "dealer">;
  readonly people: FollowPeople;
};

type Asked<Event> = { readonly event: Event };

/** Who the customer is goes out of the case, as they asked. */
export async function erase(
  deps: FollowPeopleDeps,
  { event: { reference, dealer: id, request } }: Asked<EventOf<"people.erased">>,
  now: Instant,
): Promise<void> {
  const { dealer } = await readDealerAlone(deps, id);
  await deps.people.erase({ reference, brand: dealer.brand, request }, now);
}

/** All that is held of them is put together, as they asked. */
export async function giveOut(
  deps: FollowPeopleDeps,
  { event: { reference, dealer: id, request } }: Asked<EventOf<"people.exported">>,
  now: Instant,
): Promise<void> {
  const { dealer } = await readDealerAlone(deps, id);
  await deps.people.giveOut({ reference, brand: dealer.brand, request }, now);
}
