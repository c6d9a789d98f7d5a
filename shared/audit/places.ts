import type { Dealer } from "../directory/dealer.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { Hours } from "./hours.ts";
import type { Recorded } from "./recorded.ts";

/** The documents of whoever promised and of whoever took it over, as they may have been. */
export type Place = { readonly dealer: Dealer; readonly host: Dealer | undefined };

/** Whether it is known what was in force then: nothing is judged by a document that came later. */
export function isKnownAt(dealer: string, at: number, { documents }: Recorded): boolean {
  return documents.some((one) => one.dealer.id === dealer && one.since <= at);
}

/** Every document it may have been decided on, the newest first; none where none of them is known. */
export function placesOf(
  { dealer, host }: Commitment,
  at: number,
  { documents }: Recorded,
): Place[] {
  const of = (id: string) =>
    documents.flatMap((one) => (one.dealer.id === id && one.since <= at ? [one.dealer] : []));
  const hosts = host === undefined ? [undefined] : of(host.dealer);
  return of(dealer)
    .toReversed()
    .flatMap((ours) => hosts.map((theirs) => ({ dealer: ours, host: theirs })));
}

/** What is worked out of a document is kept with it. */
const known = new WeakMap<Dealer, Map<string, Hours>>();

/** The hours of whoever has to keep it there. */
export function hoursOf({ department, host }: Commitment, place: Place): Hours {
  const there = host !== undefined && place.host !== undefined;
  const dealer = there ? place.host : place.dealer;
  const team = there ? host.department : department;
  const ofDealer = known.get(dealer) ?? new Map<string, Hours>();
  known.set(dealer, ofDealer);
  const hours = ofDealer.get(team) ?? new Hours(dealer, team);
  ofDealer.set(team, hours);
  return hours;
}
