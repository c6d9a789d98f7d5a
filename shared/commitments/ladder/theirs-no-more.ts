import type { Actor, Notified } from "../../story/parts/actor.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { isAtPartner, keeperKey, keyOf, offeredTo, partnerKey } from "../../story/party-key.ts";
import { ofPartner } from "./people.ts";
import { reach } from "./reach.ts";
import type { Surroundings } from "./reach.ts";

/**
 * Those of another company who had it, or were asked and had not answered, and are not any more as it is then.
 * Nobody of it who answered by themselves is to hear that.
 */
export function theirsNoMore(
  before: Commitment,
  after: Commitment,
  around: Pick<Surroundings, "host" | "brand" | "dead" | "at">,
): Notified[] {
  const { handoff } = before;
  const wasAsked = handoff?.to.kind === "dealer" && after.handoff === undefined;
  const hadIt = keeperKey(before) !== keeperKey(after);
  return [...(wasAsked ? (handoff.told ?? []) : []), ...(hadIt ? keepersOf(before, around) : [])];
}

/** The same where somebody else has done it for them; nobody of the company that keeps it, or was asked, hears that. */
export function doneForThem(
  kept: Commitment,
  { by, ...around }: Pick<Surroundings, "host" | "brand" | "dead" | "at"> & { readonly by: Actor },
): Notified[] {
  const { handoff, host } = kept;
  const there = handoff && offeredTo(handoff.to);
  const asked = there === undefined || isOfHouse(by, there) ? [] : (handoff?.told ?? []);
  const keepers = host === undefined || isOfHouse(by, keyOf(host)) ? [] : keepersOf(kept, around);
  return [...asked, ...keepers];
}

function isOfHouse(by: Actor, house: string): boolean {
  if (by.kind !== "staff") return false;
  const { partner, dealer } = by;
  return house === (partner === undefined ? dealer : partnerKey(partner));
}

function keepersOf(
  { owner, host: there }: Commitment,
  { host, ...around }: Pick<Surroundings, "host" | "brand" | "dead" | "at">,
): Notified[] {
  if (host === undefined) return [];
  const people = reach(owner.id, { ...around, dealer: host });
  return isAtPartner(there) ? ofPartner(people, host) : people;
}
