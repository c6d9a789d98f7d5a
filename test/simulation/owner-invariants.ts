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

type Had = { readonly owner?: string; readonly before?: string; readonly offered: boolean };

function* strangeOwner(events: readonly OfPromise[]): Generator<string> {
  let had: Had = { offered: false };
  for (const event of events) {
    const { owner } = event.commitment;
    if (had.owner !== undefined && owner.id !== dueOwner(event, had)) {
      yield `a promise is with the wrong one after ${event.type}`;
    }
    had = {
      ...beforeThat(event, had),
      owner: owner.id,
      offered: event.commitment.handoff !== undefined,
    };
  }
}

function dueOwner({ type, commitment }: OfPromise, { owner, before, offered }: Had) {
  if (type === "commitment.handoff-returned") return offered ? owner : (before ?? owner);
  return NEW_OWNER.has(type) ? commitment.owner.id : owner;
}

function beforeThat(event: OfPromise, { owner, before, offered }: Had): Pick<Had, "before"> {
  const { type } = event;
  // Who was given it by a manager owes it to whoever gave it to the one before.
  if (type === "commitment.handoff-accepted" && event.given !== undefined) {
    return before === undefined ? {} : { before };
  }
  if (type === "commitment.handoff-accepted" && owner !== undefined) return { before: owner };
  const over =
    type === "commitment.disputed" || (type === "commitment.handoff-returned" && !offered);
  return over || before === undefined ? {} : { before };
}

/** Two events of one change, such as a try and a move, tell the same revision. */
function order({ commitment, at }: OfPromise): number {
  return commitment.revision + at / 1e14;
}
