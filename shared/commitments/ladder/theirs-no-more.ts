import type { Notified } from "../../story/parts/actor.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { keeperKey } from "../../story/party-key.ts";
import type { Present } from "../change/change-commitment.ts";
import { ofPartner } from "../ladder/people.ts";
import { reach } from "../ladder/reach.ts";

/**
 * Those of another company who had it, or were asked and had not answered, and are not any more as it is then.
 * Nobody of it who answered by themselves is to hear that.
 */
export function theirsNoMore(
  before: Commitment,
  after: Commitment,
  present: Pick<Present, "host" | "brand" | "dead" | "now">,
): Notified[] {
  const { handoff } = before;
  const wasAsked = handoff?.to.kind === "dealer" && after.handoff === undefined;
  const hadIt = keeperKey(before) !== keeperKey(after);
  return [...(wasAsked ? (handoff.told ?? []) : []), ...(hadIt ? keepersOf(before, present) : [])];
}

function keepersOf(
  { owner, host: there }: Commitment,
  { host, brand, dead, now }: Pick<Present, "host" | "brand" | "dead" | "now">,
): Notified[] {
  if (host === undefined) return [];
  const people = reach(owner.id, { dealer: host, brand, dead, at: now });
  return there?.partner === true ? ofPartner(people, host) : people;
}
