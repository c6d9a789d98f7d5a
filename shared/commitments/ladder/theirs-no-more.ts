import type { Notified } from "../../story/parts/actor.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { isAtPartner, keeperKey } from "../../story/party-key.ts";
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

function keepersOf(
  { owner, host: there }: Commitment,
  { host, ...around }: Pick<Surroundings, "host" | "brand" | "dead" | "at">,
): Notified[] {
  if (host === undefined) return [];
  const people = reach(owner.id, { ...around, dealer: host });
  return isAtPartner(there) ? ofPartner(people, host) : people;
}
