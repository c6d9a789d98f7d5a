import type { Instant } from "../../kernel/time.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Agreement, Author, Commitment } from "../../story/parts/commitment.schema.ts";
import type { ResolvedDue } from "../due/due.ts";
import { firstAction } from "../ladder/ladder.ts";
import { lookingAhead } from "../risk/next-look.ts";
import type { Present } from "./change-commitment.ts";

/** Whose word it is that the customer agreed, or that the customer picked it: nobody can deny that. */
export type Entry = Pick<Agreement, "by" | "accepted"> | "picked";

/**
 * The promise with a new time that counts. It climbs its ladder anew; "I have it", the rung reached and
 * what was expected belonged to the old time.
 */
export function agreedTo(
  commitment: Commitment,
  { dueAt, duePhrase, wall }: ResolvedDue,
  entry: Entry,
  { opening, now }: Pick<Present, "opening" | "now">,
): Commitment {
  const {
    acknowledgedAt: _acknowledged,
    exhaustedAt: _exhausted,
    expectedAt: _expected,
    expectedWall: _shown,
    asked: _asked,
    said: _said,
    dueWall: _wall,
    agreements = [],
    ...rest
  } = commitment;
  const climb = { ...lookingAhead({ ...rest, dueAt }, opening, now), level: null };
  return {
    ...climb,
    ...(entry === "picked" ? {} : agreed(commitment, agreements, entry, now)),
    duePhrase,
    ...(wall === undefined ? {} : { dueWall: wall }),
    revision: commitment.revision + 1,
    generation: commitment.generation + 1,
    nextAction: firstAction(climb, opening, now).next,
  };
}

/** Whoever agrees once more on the time that counts already, or presses twice, changes nothing. */
export function isAgreed(
  { dueAt, expectedAt }: Pick<Commitment, "dueAt" | "expectedAt">,
  wanted: Instant,
): boolean {
  return wanted === dueAt && expectedAt === undefined;
}

/** Nobody denies what is older than these, and a promise that managers move on and on stays small. */
const MOST_AGREEMENTS = 20;

function agreed(
  { dueAt: formerDueAt, dueWall: formerWall, timesAgreed = 0 }: Commitment,
  before: readonly Agreement[],
  entry: Exclude<Entry, "picked">,
  now: Instant,
): Pick<Commitment, "agreements" | "said" | "timesAgreed"> {
  const former = { formerDueAt, ...(formerWall === undefined ? {} : { formerWall }) };
  const agreement = { ...former, at: now, ...entry };
  return {
    timesAgreed: timesAgreed + 1,
    agreements: [...before, agreement].slice(-MOST_AGREEMENTS),
    said: saidOf(agreement),
  };
}

/** Once an expected time is settled, the last agreement is what the customer may deny. */
export function saidBefore({ agreements }: Commitment): Pick<Commitment, "said"> {
  const last = agreements?.at(-1);
  return last === undefined ? {} : { said: saidOf(last) };
}

function saidOf({ at, by }: Agreement): Said {
  return { change: "move", at, ...(by === undefined ? {} : { by }) };
}

type Said = NonNullable<Commitment["said"]>;

/** Whoever of the staff it was, for what is said to the customer in their name. */
export function enteredBy(by: Actor): { readonly by?: Author } {
  if (by.kind !== "staff") return {};
  const { kind: _staff, ...author } = by;
  return { by: author };
}
