import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { reach } from "../ladder/reach.ts";
import type { Surroundings } from "../ladder/reach.ts";

type Directory = Pick<Surroundings, "dealer" | "brand" | "host" | "dead">;
type OpenHandoff = NonNullable<Commitment["handoff"]>;
export type Returned = Pick<
  EventOf<"commitment.handoff-returned">,
  "type" | "reason" | "ours" | "expired" | "from" | "task" | "notified"
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
      ...taskOver(commitment, back),
      notified: reachOwner(back, around),
    },
  };
}

/** What a partner was asked for goes with the offer; what it has accepted stays, whoever else is asked. */
export function withoutOffer({ handoff, task, ...rest }: Commitment): Commitment {
  const isOffered = handoff?.to.kind === "dealer" && handoff.to.partner === true;
  return isOffered || task === undefined ? rest : { ...rest, task };
}

/** What a partner was asked for and is no more. */
export function taskOver({ task }: Commitment, back: Commitment): Pick<Returned, "task"> {
  return task === undefined || back.task !== undefined ? {} : { task };
}

/** Whoever owns it now, where they are. */
export function reachOwner(commitment: Commitment, around: Surroundings) {
  const { host, ...here } = around;
  const at = commitment.host === undefined || host === undefined ? here : { ...here, dealer: host };
  return reach(commitment.owner.id, at);
}
