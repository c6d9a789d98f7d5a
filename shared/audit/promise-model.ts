import type { Hours } from "./hours.ts";
import { after, begun, begunLate, isSame, minutesAfter, said } from "./ladder-model.ts";
import type { Next, Rung } from "./ladder-model.ts";
import { wrongPeople } from "./owner-model.ts";
import { clocksAt, hoursOf, placesOf } from "./places.ts";
import type { OfPromise, Recorded } from "./recorded.ts";
import { toldAgain, wrongLook } from "./risk-model.ts";
import { byClocks, wrongOnTheWall } from "./wall-model.ts";
import type { Seen } from "./wall-model.ts";
import { wrongStep } from "./step-model.ts";

/**
 * Replays one promise: whose it is, what it does next by itself and when, who heard its steps, and that
 * nobody waited for one. Its events in the order of their revisions.
 */
export function* wrongPromise(events: readonly OfPromise[], recorded: Recorded): Generator<string> {
  const states = statesOf(events);
  yield* toldAgain(states.map(({ event }) => event));
  for (const [index, { event, told }] of states.entries()) {
    yield* wrongOnTheWall(event, recorded);
    const before = states[index - 1];
    const clocks = clocksAt(recorded, event.at);
    const seen = before === undefined ? undefined : byClocks(before.event.commitment, clocks);
    yield* wrongLook(seen, event, recorded);
    yield* wrongPeople(before?.event.commitment, event, recorded);
    if (seen === undefined) yield* wrongBegin(event, recorded);
    else yield* wrongChange(seen, { event, told }, states.slice(0, index), recorded);
  }
}

/** One state of a promise; a try that named another time is two events of one change. */
type State = { readonly event: OfPromise; readonly told: readonly OfPromise[] };

function statesOf(events: readonly OfPromise[]): State[] {
  const byRevision = Map.groupBy(events, ({ commitment }) => commitment.revision);
  return [...byRevision.entries()]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, told]) => {
      const event = told.toSorted((one, other) => weightOf(one) - weightOf(other))[0];
      return event === undefined ? [] : [{ event, told }];
    });
}

/** What a change is, where it is told as two: a try with a new time, what is offered as it is made, taken over as it is confirmed. */
function weightOf({ type }: OfPromise): number {
  if (type === "commitment.made" || type === "commitment.handoff-accepted") return 0;
  return type === "commitment.attempted" ? 2 : 1;
}

function* wrongBegin(event: OfPromise, recorded: Recorded): Generator<string> {
  const { commitment, at } = event;
  const dues = placesOf(commitment, at, recorded).map((place) =>
    begun({ ...commitment, level: null }, hoursOf(commitment, place), at),
  );
  if (dues.length > 0 && !dues.some((due) => isSame(due, commitment.nextAction))) {
    yield `${event.type}: ${said(commitment.nextAction)} instead of ${said(dues[0])}`;
  }
}

function* wrongChange(
  before: Seen,
  { event }: State,
  earlier: readonly State[],
  recorded: Recorded,
): Generator<string> {
  yield* wrongTimer(before, event);
  const owner = ownerAfter(event, earlier);
  const { id } = event.commitment.owner;
  if (owner !== undefined && owner !== id) yield `${event.type}: it is ${id}'s, not ${owner}'s`;
  if (event.type === "commitment.handoff-accepted") yield* wronglyTaken(before, event);
  yield* endedLate(before, event, recorded);
  const isStep = event.type === "commitment.step-fired" || event.type === "commitment.still-open";
  yield* isStep ? wrongStep(before, event, recorded) : wrongNext(before, event, earlier, recorded);
}

/** Only the timer of the present generation may act: whatever changes its time begins another. */
function* wrongTimer(before: Seen, { type, commitment: now }: OfPromise): Generator<string> {
  if (now.generation < before.generation) yield `${type}: the generation fell`;
  const isAnother = wakeOf(before) !== wakeOf(now);
  if (isAnother && now.generation === before.generation) {
    yield `${type}: another time, and the timer of the old one may still act`;
  }
}

type Accepted = Extract<OfPromise, { type: "commitment.handoff-accepted" }>;

function* wronglyTaken({ handoff }: Seen, { given, at }: Accepted): Generator<string> {
  if (given !== undefined) return;
  if (handoff === undefined) yield "a hand-off was accepted that nobody offered";
  else if (at >= handoff.answerBy) yield "a hand-off was accepted after its end";
}

function* endedLate(
  { handoff }: Seen,
  event: OfPromise,
  { mostLate }: Recorded,
): Generator<string> {
  if (event.type !== "commitment.handoff-returned" || !event.expired || handoff === undefined)
    return;
  if (event.at - handoff.answerBy > mostLate) yield "an offer that nobody answered ended late";
}

/** Undefined where anybody may have it next: nobody but the model of people knows who is above. */
function ownerAfter(event: OfPromise, earlier: readonly State[]): string | undefined {
  const before = earlier.at(-1)?.event.commitment;
  if (before === undefined) return undefined;
  switch (event.type) {
    case "commitment.handoff-accepted":
    case "commitment.disputed":
    case "commitment.settlement-disputed":
      return undefined;
    case "commitment.handoff-returned":
      if (before.handoff !== undefined) return before.owner.id;
      // Who had it may be gone by then.
      return event.ended === true ? undefined : senderOf(earlier);
    default:
      return before.owner.id;
  }
}

/** Whose it was before it was last accepted by somebody who was asked. */
function senderOf(earlier: readonly State[]): string | undefined {
  const index = earlier.findLastIndex(
    ({ event }) => event.type === "commitment.handoff-accepted" && event.given === undefined,
  );
  return earlier[index - 1]?.event.commitment.owner.id;
}

/** What a change by people makes of the ladder. */
function* wrongNext(
  before: Seen,
  event: OfPromise,
  earlier: readonly State[],
  recorded: Recorded,
): Generator<string> {
  const { commitment: now, type, at } = event;
  const dues = placesOf(now, at, recorded).map((place) =>
    nextAfter(before, event, earlier, hoursOf(now, place)),
  );
  if (dues.length > 0 && !dues.some((due) => isSame(due, now.nextAction))) {
    yield `${type}: ${said(now.nextAction)} instead of ${said(dues[0])}`;
  }
}

/** Its time that counts is another, so its ladder begins there. */
const ANEW: ReadonlySet<string> = new Set([
  "commitment.moved",
  "commitment.time-accepted",
  "commitment.clock-changed",
  "commitment.settlement-disputed",
]);

function nextAfter(
  before: Seen,
  event: OfPromise,
  earlier: readonly State[],
  hours: Hours,
): Next | undefined {
  const { commitment: now, at } = event;
  if (ANEW.has(event.type)) return begun({ ...now, level: null }, hours, at);
  switch (event.type) {
    case "commitment.kept":
    case "commitment.withdrawn":
      return undefined;
    case "commitment.disputed":
      return nextDenied(before, event, hours);
    case "commitment.acknowledged":
      return isReminded(before) ? after(now, hours, at) : before.nextAction;
    case "commitment.undone":
      return nextUndone(earlier, hours);
    case "commitment.policy-applied":
      // What of the new ladder counts as taken is told in no event.
      return now.nextAction;
    default:
      return before.nextAction;
  }
}

function nextUndone(earlier: readonly State[], { clocks }: Hours): Next | undefined {
  const before = earlier.at(-2)?.event.commitment;
  return before === undefined ? undefined : byClocks(before, clocks).nextAction;
}

type Denied = Extract<OfPromise, { type: "commitment.disputed" }>;

function nextDenied(before: Seen, event: Denied, hours: Hours): Next | undefined {
  const anew: Rung = { ...event.commitment, level: null };
  if (event.disputed === "expect") return before.nextAction;
  return event.disputed === "move"
    ? begunLate(anew, hours, event.at)
    : begun(anew, hours, event.at);
}

function isReminded({ nextAction, policy }: Seen): boolean {
  if (nextAction?.kind !== "step") return false;
  return minutesAfter(policy.steps[nextAction.level ?? 0]?.after ?? "PT0M") < 0;
}

/** When its timer has to fire: for the ladder, for an offer that nobody answers, or to look ahead. */
export function wakeOf({ nextAction, handoff, lookAt }: Seen): number | undefined {
  if (nextAction === undefined) return undefined;
  return Math.min(nextAction.at, handoff?.answerBy ?? Infinity, lookAt ?? Infinity);
}
