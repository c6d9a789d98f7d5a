import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { reach } from "../ladder/reach.ts";
import type { Surroundings } from "../ladder/reach.ts";

type Directory = Pick<Surroundings, "dealer" | "brand" | "host" | "dead">;
type OpenHandoff = NonNullable<Commitment["handoff"]>;
export type Returned = Pick<
  EventOf<"commitment.handoff-returned">,
  "type" | "reason" | "ours" | "expired" | "from" | "notified"
>;

/** Nobody answered in time: it never left its sender, who is told. */
export function returnUnanswered(
  commitment: Commitment,
  offer: OpenHandoff,
  directory: Directory,
  now: Instant,
): { readonly commitment: Commitment; readonly fact: Returned } {
  const back = withoutOffer(commitment);
  const around = { ...directory, at: now };
  return {
    // The timer that just fired is spent, so the ladder needs one of the next generation.
    commitment: {
      ...back,
      revision: commitment.revision + 1,
      generation: commitment.generation + 1,
    },
    fact: {
      type: "commitment.handoff-returned",
      expired: true,
      from: offer.to.name,
      notified: reachOwner(back, around),
    },
  };
}

export function withoutOffer({ handoff: _offer, ...rest }: Commitment): Commitment {
  return rest;
}

/** Whoever owns it now, where they are. */
export function reachOwner(commitment: Commitment, around: Surroundings) {
  const { host, ...here } = around;
  const at = commitment.host === undefined || host === undefined ? here : { ...here, dealer: host };
  return reach(commitment.owner.id, at);
}
