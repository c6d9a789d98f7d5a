import { plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { startOf } from "../kernel/wall-start.ts";
import type { WallStart } from "../kernel/wall-start.ts";
import type { StoredPart } from "./case-story.ts";
import type { Appointment } from "./parts/appointment.schema.ts";
import type { Agreement, Commitment } from "./parts/commitment.schema.ts";
import type { CaseEvent } from "./parts/event.schema.ts";
import type { Waiting } from "./parts/waiting.schema.ts";

/** What was agreed in wall time, with the instants that this was when it was stored. */
type Agreed = {
  readonly wall?: WallStart | undefined;
  readonly start: Instant;
  readonly end: Instant;
  readonly busyFrom: Instant;
  readonly busyUntil: Instant;
};

/** By how much clocks have moved since it was stored; nearly always by nothing. */
export function drift({ wall, start }: Pick<Agreed, "wall" | "start">): number {
  return wall === undefined ? 0 : startOf(wall) - start;
}

const AFTER_ITS_END: ReadonlySet<string> = new Set(["feedback", "follow-up", "hand-back"]);

/** The visit when its clocks will show what was agreed, as it is for whoever reads it. */
export function visitByTheWall(stored: Appointment): Appointment {
  const by = drift(stored);
  if (by === 0) return stored;
  const { nextAction } = stored;
  const visit = moved(stored, by);
  // What follows its end was counted from the end as it came.
  if (nextAction === undefined || AFTER_ITS_END.has(nextAction.kind)) return visit;
  return { ...visit, nextAction: { ...nextAction, at: plus(nextAction.at, by) } };
}

export function waitingByTheWall(stored: Waiting): Waiting {
  const { offer } = stored;
  const by = offer === undefined ? 0 : drift(offer);
  return offer === undefined || by === 0 ? stored : { ...stored, offer: moved(offer, by) };
}

/**
 * The promise when its clocks will show what was promised. What follows its due time was counted from
 * there. A time without a wall is a moment, or from before there was one.
 */
export function promiseByTheWall(stored: Commitment): Commitment {
  const { dueWall, dueAt, expectedWall, expectedAt, agreements, originalDueAt } = stored;
  if (dueWall === undefined && expectedWall === undefined && agreements === undefined)
    return stored;
  const by = driftOf(dueWall, dueAt);
  const { nextAction, lookAt } = stored;
  return {
    ...stored,
    dueAt: plus(dueAt, by),
    originalDueAt: firstByTheWall(stored, originalDueAt),
    ...(by !== 0 && nextAction && { nextAction: { ...nextAction, at: plus(nextAction.at, by) } }),
    ...(by !== 0 && lookAt && { lookAt: plus(lookAt, by) }),
    ...(expectedAt && { expectedAt: plus(expectedAt, driftOf(expectedWall, expectedAt)) }),
    ...(agreements && { agreements: agreements.map(agreementByTheWall) }),
  };
}

function agreementByTheWall(agreement: Agreement): Agreement {
  const { formerDueAt, formerWall } = agreement;
  return { ...agreement, formerDueAt: plus(formerDueAt, driftOf(formerWall, formerDueAt)) };
}

/** The time that was promised first is the present one, or one of those before it. */
function firstByTheWall({ dueAt, dueWall, agreements = [] }: Commitment, first: Instant): Instant {
  if (first === dueAt) return plus(dueAt, driftOf(dueWall, dueAt));
  const former = agreements.find(({ formerDueAt }) => formerDueAt === first);
  return former === undefined ? first : agreementByTheWall(former).formerDueAt;
}

function driftOf(wall: WallStart | undefined, start: Instant): number {
  return drift({ wall, start });
}

/** An event tells of what was agreed, too. */
export function eventByTheWall(stored: CaseEvent): CaseEvent {
  if ("commitment" in stored) return promiseEventByTheWall(stored);
  if ("appointment" in stored) {
    return { ...stored, appointment: visitByTheWall(stored.appointment) };
  }
  if (!("waiting" in stored)) return stored;
  const event = { ...stored, waiting: waitingByTheWall(stored.waiting) };
  return event.type === "waiting.offer-ended"
    ? { ...event, offer: moved(event.offer, drift(event.offer)) }
    : event;
}

type OfPromise = Extract<CaseEvent, { readonly commitment: Commitment }>;

function promiseEventByTheWall(stored: OfPromise): CaseEvent {
  const commitment = promiseByTheWall(stored.commitment);
  switch (stored.type) {
    case "commitment.moved":
    case "commitment.time-accepted":
      return { ...stored, commitment, previousDueAt: previousByTheWall(stored) };
    case "commitment.expected":
      return { ...stored, commitment, expectedAt: commitment.expectedAt ?? stored.expectedAt };
    default:
      return { ...stored, commitment };
  }
}

type Moved = Extract<CaseEvent, { type: "commitment.moved" | "commitment.time-accepted" }>;

/** What was agreed instead of it stands in the promise; what a customer picks replaces it unsaid. */
function previousByTheWall({ commitment, previousDueAt }: Moved): Instant {
  const last = commitment.agreements?.at(-1);
  if (last === undefined || last.formerDueAt !== previousDueAt) return previousDueAt;
  return agreementByTheWall(last).formerDueAt;
}

export function partByTheWall(part: StoredPart): StoredPart {
  switch (part.kind) {
    case "appointment":
      return { ...part, data: visitByTheWall(part.data) };
    case "commitment":
      return { ...part, data: promiseByTheWall(part.data) };
    case "waiting":
      return { ...part, data: waitingByTheWall(part.data) };
    case "event":
      return { ...part, data: eventByTheWall(part.data) };
    default:
      return part;
  }
}

function moved<Time extends Agreed>(stored: Time, by: number): Time {
  const { start, end, busyFrom, busyUntil } = stored;
  return {
    ...stored,
    start: plus(start, by),
    end: plus(end, by),
    busyFrom: plus(busyFrom, by),
    busyUntil: plus(busyUntil, by),
  };
}
