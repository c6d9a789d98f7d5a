import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { timeOf, timeText } from "./hours.ts";
import type { Clocks } from "./hours.ts";
import { clocksAt } from "./places.ts";
import type { OfPromise, OfVisit, Recorded } from "./recorded.ts";

type Wall = NonNullable<Appointment["wall"]>;

/** A promise as whoever reads it sees it: its times are numbers here. */
export type Seen = Omit<Commitment, "dueAt" | "nextAction" | "lookAt"> & {
  readonly dueAt: number;
  readonly nextAction?: NextSeen | undefined;
  readonly lookAt?: number | undefined;
};
type NextSeen = {
  readonly kind: "step" | "repeat" | "digest";
  readonly level?: number;
  readonly at: number;
};

/** What was to be at a time on the wall is at that, by whatever clocks; what comes next goes along with it. */
export function byClocks(promise: Commitment, clocks: Clocks): Seen {
  const { dueWall, dueAt, nextAction, lookAt } = promise;
  const due = dueWall === undefined ? dueAt : instantOf(dueWall, clocks);
  const by = due - dueAt;
  if (by === 0) return promise;
  return {
    ...promise,
    dueAt: due,
    ...(nextAction && { nextAction: { ...nextAction, at: nextAction.at + by } }),
    ...(lookAt && { lookAt: lookAt + by }),
  };
}

export function instantOf({ localStart, timeZone }: Wall, clocks: Clocks): number {
  return timeOf(timeZone, localStart.slice(0, 10), localStart.slice(11, 16), clocks);
}

/** What is told of a promise is told by the clocks of that moment. */
export function* wrongOnTheWall(event: OfPromise, recorded: Recorded): Generator<string> {
  const { type, at, commitment } = event;
  const { dueWall, dueAt, expectedWall, expectedAt, agreements = [] } = commitment;
  const clocks = clocksAt(recorded, at);
  const times: [what: string, wall: Wall | undefined, at: number | undefined][] = [
    ["due", dueWall, dueAt],
    ["expected", expectedWall, expectedAt],
    ...agreements.map((one): [string, Wall | undefined, number] => [
      "to be due",
      one.formerWall,
      one.formerDueAt,
    ]),
  ];
  for (const [what, wall, told] of times) {
    if (wall === undefined || isShown(wall, told, clocks)) continue;
    yield `${type}: ${what} at ${timeText(told)}, when clocks do not show ${wall.localStart}`;
  }
}

/** The visit takes place when its clocks show what was agreed, and its customer was told so, once. */
export function* visitOnTheWall(
  visit: Appointment,
  events: readonly OfVisit[],
  recorded: Recorded,
): Generator<string> {
  for (const { type, at, appointment } of events) {
    const { wall, start } = appointment;
    if (wall === undefined || isShown(wall, start, clocksAt(recorded, at))) continue;
    yield `${type}: a visit at ${timeText(start)}, when clocks do not show ${wall.localStart}`;
  }
  if (isToCome(visit, recorded)) yield* standsOnTheWall(visit, events, recorded);
}

function isToCome({ status, start }: Appointment, { now }: Recorded): boolean {
  return (status === "confirmed" || status === "unconfirmed") && start > now;
}

function* standsOnTheWall(
  visit: Appointment,
  events: readonly OfVisit[],
  recorded: Recorded,
): Generator<string> {
  const { wall, start } = visit;
  if (wall === undefined) return;
  if (!isShown(wall, start, clocksAt(recorded, recorded.now))) {
    yield `a visit stands at ${timeText(start)}, when clocks do not show ${wall.localStart}`;
  }
  if (events.at(-1)?.appointment.start !== start) yield "a visit is at another time than was told";
  yield* toldTwice(visit, events);
}

function* toldTwice({ clockChanges = 0 }: Appointment, events: readonly OfVisit[]) {
  const told = events.filter(({ type }) => type === "appointment.clock-changed");
  if (told.length !== clockChanges) {
    yield `a visit went ${clockChanges} times with the clocks, and was told of it ${told.length} times`;
  }
}

/** Of an hour that is repeated either pass. */
function isShown(wall: Wall, at: number | undefined, clocks: Clocks): boolean {
  if (at === undefined) return false;
  return clocks(wall.timeZone, at) === wall.localStart || at === instantOf(wall, clocks);
}
