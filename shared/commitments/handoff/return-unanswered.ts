import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { isToPartner } from "../../story/party-key.ts";
import { reach } from "../ladder/reach.ts";
import type { Surroundings } from "../ladder/reach.ts";

type Directory = Pick<Surroundings, "dealer" | "brand" | "host" | "dead">;
type OpenHandoff = NonNullable<Commitment["handoff"]>;
export type Returned = Pick<
  EventOf<"commitment.handoff-returned">,
  | "type"
  | "reason"
  | "ours"
  | "expired"
  | "ended"
  | "takenBack"
  | "from"
  | "task"
  | "originator"
  | "notified"
  | "asked"
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
      ...whoHears(commitment, back, around),
    },
  };
}

/**
 * What a partner was asked for goes with the offer, and so does who asked another company; what has been
 * accepted stays, whoever else is asked.
 */
export function withoutOffer({ handoff, task, ...rest }: Commitment): Commitment {
  const isOffered = isToPartner(handoff?.to);
  return backHome(isOffered || task === undefined ? rest : { ...rest, task });
}

/** Whoever handed it to another company has it back, and waits for nobody. */
export function backHome(promise: Commitment): Commitment {
  if (promise.host !== undefined) return promise;
  const { originator: _back, ...rest } = promise;
  return rest;
}

/** Whose it was before, where it was then. */
export function givenBack({
  delegation,
  host: _host,
  task: _task,
  ...rest
}: Commitment): Commitment {
  if (delegation === undefined) return rest;
  const { owner, department, host } = delegation;
  return backHome({ ...rest, owner, department, ...(host === undefined ? {} : { host }) });
}

/** What a partner was asked for and is no more. */
export function taskOver({ task }: Commitment, back: Commitment): Pick<Returned, "task"> {
  return task === undefined || back.task !== undefined ? {} : { task };
}

/** Whoever owns it now, and who had promised it for the other company. */
export function whoHears(
  { originator }: Commitment,
  back: Commitment,
  around: Surroundings,
): Pick<Returned, "originator" | "notified"> {
  const owner = reachOwner(back, around);
  if (originator === undefined || back.originator !== undefined) return { notified: owner };
  const { host: _host, ...home } = around;
  const other = reach(originator.id, home).find(
    ({ email }) => !owner.some((one) => one.email === email),
  );
  return other === undefined
    ? { notified: owner }
    : { originator: other, notified: [...owner, other] };
}

/** Whoever owns it now, where they are. */
function reachOwner(commitment: Commitment, around: Surroundings) {
  const { host, ...here } = around;
  const at = commitment.host === undefined || host === undefined ? here : { ...here, dealer: host };
  return reach(commitment.owner.id, at);
}
