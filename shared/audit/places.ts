import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { Hours, byIntl } from "./hours.ts";
import type { Clocks } from "./hours.ts";
import type { Recorded } from "./recorded.ts";

/** The documents of whoever promised and of whoever took it over, as they may have been, and their clocks. */
export type Place = {
  readonly dealer: Dealer;
  readonly host: Dealer | undefined;
  readonly clocks: Clocks;
};

/** By which it was decided then. */
export function clocksAt({ clocksAt: of }: Pick<Recorded, "clocksAt">, at: number): Clocks {
  return of?.(at) ?? byIntl;
}

/** Whether it is known what was in force then: nothing is judged by a document that came later. */
export function isKnownAt(dealer: string, at: number, { documents }: Recorded): boolean {
  return documents.some((one) => one.dealer.id === dealer && one.since <= at);
}

/** Every document it may have been decided on, the newest first; none where none of them is known. */
export function placesOf(
  { dealer, host }: Pick<Commitment, "dealer" | "host">,
  at: number,
  recorded: Recorded,
): Place[] {
  const { documents } = recorded;
  const clocks = clocksAt(recorded, at);
  const of = (id: string) =>
    documents.flatMap((one) => (one.dealer.id === id && one.since <= at ? [one.dealer] : []));
  const hosts = host === undefined ? [undefined] : of(keptBy(host));
  return of(dealer)
    .toReversed()
    .flatMap((ours) => hosts.map((theirs) => ({ dealer: ours, host: theirs, clocks })));
}

/** A partner's is known under a name that no dealer has. */
function keptBy({ dealer, partner }: NonNullable<Commitment["host"]>): string {
  return partner === true ? `partner:${dealer}` : dealer;
}

/** What is worked out of a document is kept with it. */
const known = new WeakMap<Clocks, WeakMap<Dealer, Map<string, Hours>>>();

/** The hours of whoever has to keep it there. */
export function hoursOf(
  { department, host }: Pick<Commitment, "department" | "host">,
  place: Place,
): Hours {
  const there = host !== undefined && place.host !== undefined;
  const dealer = there ? place.host : place.dealer;
  const team = there ? host.department : department;
  const byClocks = known.get(place.clocks) ?? new WeakMap<Dealer, Map<string, Hours>>();
  known.set(place.clocks, byClocks);
  const ofDealer = byClocks.get(dealer) ?? new Map<string, Hours>();
  byClocks.set(dealer, ofDealer);
  const hours = ofDealer.get(team) ?? new Hours(dealer, team, place.clocks);
  ofDealer.set(team, hours);
  return hours;
}
