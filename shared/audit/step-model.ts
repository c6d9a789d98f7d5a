import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { Hours } from "./hours.ts";
import {
  after,
  caughtUp,
  isCustomersDay,
  isSame,
  leadersTold,
  minutesAfter,
  said,
} from "./ladder-model.ts";
import type { Next } from "./ladder-model.ts";
import { addressesOf } from "./people-model.ts";
import type { Where } from "./people-model.ts";
import { hoursOf, placesOf } from "./places.ts";
import type { Place } from "./places.ts";
import type { OfPromise, Recorded } from "./recorded.ts";
import type { Seen } from "./wall-model.ts";

type Role = Commitment["policy"]["steps"][number]["notify"][number];
type Step = Extract<OfPromise, { type: "commitment.step-fired" | "commitment.still-open" }>;

/** A step of the ladder: in time, the right one, to the right people, and what comes after it. */
export function* wrongStep(before: Seen, event: Step, recorded: Recorded): Generator<string> {
  const { commitment: now, at } = event;
  const planned = before.nextAction;
  if (before.status !== "open" || planned === undefined) {
    yield "a step of a promise that is closed";
    return;
  }
  if (at - Math.max(planned.at, now.promisedAt) > recorded.mostLate) {
    yield `a step ${Math.round((at - planned.at) / 60_000)} minutes late`;
  }
  const wrong = placesOf(now, at, recorded).map((place) => [
    ...wrongAt(before, event, place, recorded),
  ]);
  if (!wrong.some((list) => list.length === 0)) yield* wrong[0] ?? [];
}

function* wrongAt(before: Seen, event: Step, place: Place, recorded: Recorded): Generator<string> {
  const { commitment: now, at } = event;
  const hours = hoursOf(now, place);
  const due = after(now, hours, at);
  if (!isSame(due, now.nextAction)) {
    yield `${event.type}: ${said(now.nextAction)} instead of ${said(due)}`;
  }
  const where = { ...place, brand: recorded.brand, at };
  // What nobody heard is said again, or climbs, before its time.
  if (!isDeaf(before, where, recorded)) yield* wrongWords(before, event, hours, where);
}

/** The right step, told to the right people. */
function* wrongWords(before: Seen, event: Step, hours: Hours, where: Where): Generator<string> {
  const { at } = event;
  if (at < (before.nextAction?.at ?? 0)) yield "a step before its time";
  const expected = expectedStep(before, event, hours);
  const isDaily = event.type === "commitment.still-open";
  if (isDaily !== (expected.kind === "digest")) yield `${event.type} instead of ${expected.kind}`;
  const { level, people } = mustHear(before, expected, where);
  if (!isDaily) yield* wrongLevel(event, Math.max(level, before.level ?? 0));
  yield* notHeard(event, people, expected.kind);
  const tells = speaksToCustomer(before, expected, { level, hours, at });
  if ((event.tellCustomer ?? false) !== tells) {
    yield `the customer was ${tells ? "not " : ""}told at step ${level}`;
  }
}

function* wrongLevel({ commitment }: Step, level: number): Generator<string> {
  if (commitment.level !== level) yield `step ${commitment.level} fired instead of step ${level}`;
}

function* notHeard(
  { notified }: Step,
  people: readonly string[],
  kind: Next["kind"],
): Generator<string> {
  const heard = new Set(notified.map(({ email }) => email));
  for (const address of people)
    if (!heard.has(address)) yield `${address} did not hear the ${kind}`;
}

type Expected = {
  readonly kind: Next["kind"];
  readonly level: number;
  readonly swallowed: readonly number[];
};

function expectedStep(before: Seen, { at }: Step, hours: Hours): Expected {
  const planned = before.nextAction;
  if (planned === undefined || planned.kind === "digest") {
    return { kind: "digest", level: before.level ?? -1, swallowed: [] };
  }
  if (planned.kind === "repeat") return { kind: "repeat", level: levelOf(planned), swallowed: [] };
  return {
    kind: "step",
    ...caughtUp(before, { level: levelOf(planned), at: planned.at }, hours, at),
  };
}

function levelOf({ level = -1 }: Next): number {
  return level;
}

/** The addresses of the step; where it has nobody, those of the first above that has somebody. */
function mustHear(
  promise: Seen,
  { kind, level, swallowed }: Expected,
  where: Where,
): { readonly level: number; readonly people: readonly string[] } {
  const { steps } = promise.policy;
  const of = (roles: readonly Role[]) => roles.flatMap((role) => addressesOf(promise, role, where));
  const stay = of(leadersTold(steps, promise.level));
  if (kind === "digest") return { level, people: stay };
  const late = of(swallowed.flatMap((one) => steps[one]?.notify ?? []));
  const rung = steps.findIndex(
    ({ notify }, index) => index >= level && [...late, ...of(notify)].length > 0,
  );
  if (rung === -1) return { level, people: [] };
  const people = [...late, ...of(steps[rung]?.notify ?? [])];
  return {
    level: isReminder(promise, level) ? level : rung,
    people: kind === "repeat" ? [...people, ...stay] : people,
  };
}

function isReminder({ policy }: Seen, level: number): boolean {
  return minutesAfter(policy.steps[level]?.after ?? "PT0M") < 0;
}

type Speaking = { readonly level: number; readonly hours: Hours; readonly at: number };

function speaksToCustomer(
  before: Seen,
  { kind, level: from, swallowed }: Expected,
  { level, hours, at }: Speaking,
): boolean {
  if (kind !== "step") return isCustomersDay(before, hours, at);
  const { steps } = before.policy;
  const reminds = isReminder(before, from);
  const speaks = steps.some(
    (step, index) =>
      step.tellCustomer === true &&
      (swallowed.includes(index) || (index >= from && index <= level && !reminds)),
  );
  const goesUp =
    leadersTold(steps, before.level).length === 0 &&
    leadersTold(steps, Math.max(level, before.level ?? -1)).length > 0;
  return speaks || (goesUp && steps.some(({ tellCustomer }) => tellCustomer === true));
}

/** Somebody on its ladder cannot be reached, or could not: who hears instead depends on when that was known. */
function isDeaf(promise: Seen, where: Where, { everDead }: Recorded): boolean {
  const roles = promise.policy.steps.flatMap(({ notify }) => notify);
  const all = roles.flatMap((role) => addressesOf(promise, role, where));
  return all.some((address) => everDead.has(address.toLowerCase()));
}
