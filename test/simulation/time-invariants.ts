import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../shared/story/parts/event.schema.ts";

type OfPromise = Extract<CaseEvent, { readonly commitment: Commitment }>;

/** After these the time that counts may be another. */
const NEW_TIME: ReadonlySet<string> = new Set([
  "commitment.moved",
  "commitment.time-accepted",
  "commitment.disputed",
  "commitment.undone",
  "commitment.clock-changed",
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
    ({ dueAt, dueWall }, { type, commitment }) =>
      !isSame({ at: dueAt, wall: dueWall }, timeOf(commitment)) && !NEW_TIME.has(type),
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

function canBeDenied(before: Commitment, { commitment: { said, agreements } }: OfPromise) {
  return said?.change === "move" && isSame(formerOf(agreements), timeOf(before));
}

function cameBack({ agreements }: Commitment, { commitment }: OfPromise): boolean {
  return isSame(formerOf(agreements), timeOf(commitment));
}

/** A moment, and what clocks show then where they named it. */
type Time = { readonly at: number | undefined; readonly wall: Commitment["dueWall"] };

function timeOf({ dueAt, dueWall }: Commitment): Time {
  return { at: dueAt, wall: dueWall };
}

function formerOf(agreements: Commitment["agreements"]): Time {
  const { formerDueAt, formerWall } = agreements?.at(-1) ?? {};
  return { at: formerDueAt, wall: formerWall };
}

/** Rules may have changed meanwhile; then what clocks show is the same. */
function isSame(one: Time, other: Time): boolean {
  return (
    one.at === other.at ||
    (one.wall !== undefined && one.wall.localStart === other.wall?.localStart)
  );
}
