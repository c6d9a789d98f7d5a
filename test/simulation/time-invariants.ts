import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../shared/story/parts/event.schema.ts";

type OfPromise = Extract<CaseEvent, { readonly commitment: Commitment }>;

/** After these the time that counts may be another. */
const NEW_TIME: ReadonlySet<string> = new Set([
  "commitment.moved",
  "commitment.time-accepted",
  "commitment.disputed",
  "commitment.undone",
]);

/** The time that counts moves by an agreement that can be denied, or because one was. */
export function* strangeTimes(events: readonly CaseEvent[]): Generator<string> {
  const told = events.filter((event): event is OfPromise => "commitment" in event);
  for (const [, ofOne] of Map.groupBy(told, ({ commitment }) => commitment.id)) {
    const inOrder = ofOne.toSorted(
      (one, other) => one.commitment.revision - other.commitment.revision,
    );
    for (const [index, event] of inOrder.entries()) {
      const before = inOrder[index - 1];
      if (before !== undefined) yield* strangeTime(before.commitment, event);
    }
  }
}

type Rule = (before: Commitment, event: OfPromise) => boolean;

/** What must not be said of two states of a promise that follow each other. */
const STRANGE: readonly (readonly [text: string, is: Rule])[] = [
  [
    "a due time moved by itself",
    ({ dueAt }, { type, commitment }) => commitment.dueAt !== dueAt && !NEW_TIME.has(type),
  ],
  [
    "a level fell by itself",
    ({ level }, { type, commitment }) =>
      (commitment.level ?? -1) < (level ?? -1) && !NEW_TIME.has(type),
  ],
  [
    "a due time moved by a word that nobody can deny",
    (before, event) =>
      event.type === "commitment.moved" && event.by.kind === "staff" && !canBeDenied(before, event),
  ],
  [
    "a denied move did not bring the time before it back",
    (before, event) =>
      event.type === "commitment.disputed" && event.disputed === "move" && !cameBack(before, event),
  ],
];

function strangeTime(before: Commitment, event: OfPromise): string[] {
  return STRANGE.filter(([, is]) => is(before, event)).map(([text]) => text);
}

function canBeDenied({ dueAt }: Commitment, { commitment: { said, agreements } }: OfPromise) {
  return said?.change === "move" && agreements?.at(-1)?.formerDueAt === dueAt;
}

function cameBack({ agreements }: Commitment, { commitment }: OfPromise): boolean {
  return commitment.dueAt === agreements?.at(-1)?.formerDueAt;
}
