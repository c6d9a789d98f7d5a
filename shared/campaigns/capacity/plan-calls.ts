import { callBook } from "../../commitments/capacity/call-book.ts";
import type { CallBook } from "../../commitments/capacity/call-book.ts";
import { beginOf, endOf, minutesOf } from "../../commitments/capacity/call-hours.ts";
import type { CallLoad } from "../../commitments/capacity/call-load.ts";
import { callerFor, isCounted } from "../../commitments/capacity/who-calls.ts";
import type { Caller, StaffedHour } from "../../commitments/capacity/who-calls.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { DAY, MINUTE, instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { Slot } from "../campaign/campaign.schema.ts";

export const CALL_POLICY = {
  /** Where a department says nothing of how many calls its people make in an hour. */
  assumedPerHour: 6,
  /** Between the mail that promises a call and the time by which it is made. */
  leastMinutes: 60,
  /** So far ahead is looked for the first time by which all of them could be made. */
  earliestWithinDays: 61,
} as const;

export type PlanAsked = {
  readonly dealer: Dealer;
  readonly department: string;
  /** Everybody of the department calls, without it. */
  readonly owner?: string | undefined;
  readonly dueAt: Instant;
  /** When each of them is written to, in their order. */
  readonly sends: readonly Instant[];
  /** So many of them a day at most. */
  readonly dailyAmount?: number | undefined;
  /** What is promised already, by hour where that is counted, else all that each has open. */
  readonly load: CallLoad;
  readonly open: ReadonlyMap<string, number>;
  readonly now: Instant;
};

/** So many calls of one person within one hour, due at its end. */
type Room = Slot & { readonly minutes: number; readonly promised: number };

/**
 * Who calls whom by when: as late as it may be, so that each has time to be read, and by no more in an hour than
 * are made in it. The first slots are for those who are written to first.
 */
export function planCalls(asked: PlanAsked): Result<Slot[], Problem> {
  const needed = asked.sends.length;
  const rooms = roomsOf(asked, asked.dueAt);
  const slots = latest(rooms, needed, asked.open);
  if (reached(slots, asked.sends) >= needed) return ok(slots);
  const inTime = rooms.filter((room) => isInTime(room, asked.sends[0]));
  return fail(cannotBeKept(asked, inTime, reached(inTime, asked.sends)));
}

function roomsOf(asked: PlanAsked, until: Instant): Room[] {
  const { dealer, department, load, now } = asked;
  const book = callBook({ dealer, department, dueAt: until, now }, load, now);
  const free = book.hours
    .filter((hour) => beginOf(hour) < until)
    .flatMap((hour) => roomsIn(asked, book, hour, until));
  return isCounted(asked) ? free : withoutOpen(free, asked.open);
}

function roomsIn(asked: PlanAsked, book: CallBook, hour: StaffedHour, until: Instant): Room[] {
  const dueAt = instant(Math.min(endOf(hour), until));
  const minutes = minutesOf(hour, asked.now, until);
  const inHour = book.load.get(hour.hour);
  return callersOf(asked, hour).map(({ id, name, perHour }) => {
    const promised = Math.max(0, inHour?.by.get(id) ?? 0);
    const made = Math.floor((perHour * minutes) / 60);
    const calls = Math.max(0, made - promised);
    return { dueAt, owner: { id, name }, calls, minutes, promised };
  });
}

function callersOf(asked: PlanAsked, hour: StaffedHour): readonly Caller[] {
  const { dealer, department, owner } = asked;
  const known = hour.callers.map((caller) => ({ ...caller, perHour: said(caller.perHour) }));
  if (owner === undefined) return known;
  const there = callerFor(owner, { dealer, department }, hour);
  return there === undefined ? [] : [{ ...there, perHour: said(there.perHour) }];
}

function said(perHour: number): number {
  return Number.isFinite(perHour) ? perHour : CALL_POLICY.assumedPerHour;
}

/** Whatever they have open is done first: nobody counts there when. */
function withoutOpen(rooms: readonly Room[], open: ReadonlyMap<string, number>): Room[] {
  const left = new Map(open);
  return rooms.map((room) => {
    const taken = Math.min(room.calls, left.get(room.owner.id) ?? 0);
    left.set(room.owner.id, (left.get(room.owner.id) ?? 0) - taken);
    return { ...room, calls: room.calls - taken, promised: room.promised + taken };
  });
}

/** The last of them that are enough, in the order of time; within an hour it goes round. */
function latest(rooms: readonly Room[], needed: number, open: PlanAsked["open"]): Slot[] {
  const hours = [...Map.groupBy(rooms, ({ dueAt }) => dueAt).values()].toReversed();
  const chosen: Slot[][] = [];
  let left = needed;
  for (const hour of hours) {
    if (left === 0) break;
    const some = shared(hour, left, open);
    left -= some.reduce((sum, { calls }) => sum + calls, 0);
    chosen.push(some);
  }
  return chosen.toReversed().flat();
}

/** Each has one before anybody has two, and whoever has fewest open has the first. */
function shared(rooms: readonly Room[], most: number, open: PlanAsked["open"]): Slot[] {
  const load = ({ owner: { id } }: Room) => open.get(id) ?? 0;
  const turns = rooms.toSorted(
    (one, other) => load(one) - load(other) || (one.owner.id < other.owner.id ? -1 : 1),
  );
  const given = new Map<string, number>();
  let left = Math.min(
    most,
    turns.reduce((sum, { calls }) => sum + calls, 0),
  );
  while (left > 0) {
    for (const { owner, calls } of turns) {
      const own = given.get(owner.id) ?? 0;
      if (left === 0 || own >= calls) continue;
      given.set(owner.id, own + 1);
      left -= 1;
    }
  }
  return turns.flatMap(({ dueAt, owner }) => {
    const calls = given.get(owner.id) ?? 0;
    return calls === 0 ? [] : [{ dueAt, owner, calls }];
  });
}

/** How many of them can be called after they were written to; a call that comes too early for the next is not made. */
function reached(slots: readonly Slot[], sends: readonly Instant[]): number {
  let number = 0;
  for (const slot of slots) {
    for (let one = 0; one < slot.calls && isInTime(slot, sends[number]); one += 1) number += 1;
  }
  return number;
}

function isInTime({ dueAt }: Pick<Slot, "dueAt">, sent: Instant | undefined): boolean {
  return sent !== undefined && plus(sent, CALL_POLICY.leastMinutes * MINUTE) <= dueAt;
}

/** The sum as anybody can check it, and what would fit. */
function cannotBeKept(asked: PlanAsked, rooms: readonly Room[], possible: number): Problem {
  const { dealer, dueAt, sends } = asked;
  const { timeZone } = dealer;
  const recipients = sends.length;
  const hours = rooms.reduce((sum, { minutes }) => sum + minutes, 0) / 60;
  const earliest = earliestDue(asked, recipients);
  const atOnce = reached(
    rooms,
    Array.from(sends, () => sends[0] ?? dueAt),
  );
  const isSlow = asked.dailyAmount !== undefined && atOnce > possible;
  const members = {
    recipients,
    callsPossible: possible,
    advisors: new Set(rooms.map(({ owner }) => owner.id)).size,
    /** Of all of them together. */
    hours: Math.round(hours * 10) / 10,
    alreadyPromised: rooms.reduce((sum, { promised }) => sum + promised, 0),
    ...(isCounted(asked) ? {} : { callsPerHourAssumed: CALL_POLICY.assumedPerHour }),
    ...(isSlow ? { dailyAmount: asked.dailyAmount, callsPossibleAtOnce: atOnce } : {}),
    due: toOffsetText(timeZone, dueAt),
    ...(earliest === undefined ? {} : { earliestDue: toOffsetText(timeZone, earliest) }),
  };
  return {
    code: "cannot-be-kept",
    detail: isSlow ? "written-too-slowly" : "cannot-be-kept",
    params: { recipients, callsPossible: possible },
    errors: [
      isSlow ? invalid("/dailyAmount", "too-few-a-day") : invalid("/promise/due", "no-room"),
    ],
    members,
  };
}

/** When so many calls are made at the earliest; undefined where that is further off than calls are counted. */
function earliestDue(asked: PlanAsked, recipients: number): Instant | undefined {
  const far = plus(asked.now, CALL_POLICY.earliestWithinDays * DAY);
  let number = 0;
  for (const room of roomsOf(asked, far)) {
    number += reached([room], asked.sends.slice(number));
    if (number >= recipients) return room.dueAt;
  }
  return undefined;
}

/** Who calls the one that is written to after so many others. */
export function slotOf(slots: readonly Slot[], number: number): Slot | undefined {
  let before = 0;
  for (const slot of slots) {
    before += slot.calls;
    if (number < before) return slot;
  }
  return undefined;
}
