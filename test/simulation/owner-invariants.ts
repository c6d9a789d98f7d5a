import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../shared/story/parts/event.schema.ts";

type OfPromise = Extract<CaseEvent, { readonly commitment: Commitment }>;

/** What changes who does it; after everything else the same person does. */
const NEW_OWNER: ReadonlySet<string> = new Set([
  "commitment.handoff-accepted",
  "commitment.disputed",
]);

/**
 * Told again from the events alone: a promise stays with whoever has it until somebody accepts it or a
 * dispute takes it up, and what is given back is whose it was before.
 */
export function* strangeOwners(events: readonly CaseEvent[]): Generator<string> {
  const told = events.filter((event): event is OfPromise => "commitment" in event);
  for (const [, ofOne] of Map.groupBy(told, ({ commitment }) => commitment.id)) {
    yield* strangeOwner(ofOne.toSorted((one, other) => order(one) - order(other)));
  }
}

function* strangeOwner(events: readonly OfPromise[]): Generator<string> {
  let owner: string | undefined;
  let before: string | undefined;
  let offered = false;
  for (const { type, commitment } of events) {
    const now = commitment.owner.id;
    if (type === "commitment.handoff-returned") {
      const due = offered ? owner : (before ?? owner);
      if (due !== undefined && now !== due)
        yield "a promise that was given back is not whose it was";
      if (!offered) before = undefined;
    } else if (owner !== undefined && now !== owner && !NEW_OWNER.has(type)) {
      yield `a promise went to somebody else by ${type}`;
    }
    if (type === "commitment.handoff-accepted") before = owner;
    if (type === "commitment.disputed") before = undefined;
    offered = commitment.handoff !== undefined;
    owner = now;
  }
}

/** Two events of one change, such as a try and a move, tell the same revision. */
function order({ commitment, at }: OfPromise): number {
  return commitment.revision + at / 1e14;
}
