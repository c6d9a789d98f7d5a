import { MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CallBook } from "./call-book.ts";
import { beginOf, endOf, minutesOf } from "./call-hours.ts";
import { callLine, madeIn } from "./call-line.ts";
import type { CallLine } from "./call-line.ts";
import type { MostCalls } from "./call-load.ts";
import { paceOf } from "./who-calls.ts";
import type { Caller, StaffedHour } from "./who-calls.ts";

/** Somebody who can keep one more call, and how many there may then be of that hour. */
export type Free = { readonly caller: Caller; readonly hour: Instant; readonly most: MostCalls };

/** Hours are cut into minutes; what is left of a call below this is nothing. */
const NEXT_TO_NOTHING = 1e-6;
/** Where nobody said how many, and no more at one moment than these. */
const MOST_AT_ONCE = 60;

/** Whoever could keep one more call due then: of its department, or the one who is named. */
export function freeFor(book: CallBook, dueAt: Instant, owner?: string): Free[] {
  const index = placeIn(book, dueAt);
  const hour = book.hours[index];
  const all = hour === undefined ? 0 : roomOf(book, { index, dueAt });
  if (hour === undefined || all === 0) return [];
  return callersFor(book, hour, owner).flatMap((caller) => {
    const own = roomOf(book, { index, dueAt, owner: caller.id });
    if (own === 0) return [];
    const promised = (of?: string) => promisedAt(callLine(book, of), index);
    const most = { all: promised() + all, own: promised(caller.id) + own };
    return [{ caller, hour: hour.hour, most }];
  });
}

/** Whether that person could, whatever the others have promised: for a call that is promised already. */
export function hasRoomOfTheirOwn(book: CallBook, dueAt: Instant, owner: string): boolean {
  const index = placeIn(book, dueAt);
  return index !== -1 && roomOf(book, { index, dueAt, owner }) > 0;
}

/** Of the last hour that ends by then, else of the one in which it is due; -1 where there is none. */
export function placeIn({ hours }: CallBook, dueAt: Instant): number {
  const whole = hours.findLastIndex((hour) => endOf(hour) <= dueAt);
  return whole === -1 ? hours.findLastIndex((hour) => beginOf(hour) < dueAt) : whole;
}

function callersFor(book: CallBook, hour: StaffedHour, owner: string | undefined) {
  if (owner === undefined) return hour.callers;
  const member = book.dealer.staff.find(({ id }) => id === owner);
  if (member === undefined) return [];
  return [{ id: owner, name: member.name, perHour: paceOf(owner, book, hour) }];
}

type Asked = {
  readonly index: number;
  readonly dueAt: Instant;
  /** One person's own calls; all of the department's without it. */
  readonly owner?: string;
};

/**
 * How many more calls due then are made in time, without making another late; 0 for none. Never more in
 * one hour than are made in it from its first minute to its last.
 */
function roomOf(book: CallBook, asked: Asked): number {
  const { index, owner } = asked;
  const line = callLine(book, owner);
  const most = Math.min(MOST_AT_ONCE, callsIn(book, line, index) - promisedAt(line, index));
  let room = 0;
  while (room < most && holds(book, asked, room + 1)) room += 1;
  return room;
}

function callsIn({ hours }: CallBook, { pace }: CallLine, index: number): number {
  const hour = hours[index];
  const minutes = hour === undefined ? 0 : minutesOf(hour, beginOf(hour), endOf(hour));
  return minutes === 0 ? 0 : Math.floor(((pace[index] ?? 0) * minutes) / 60);
}

/**
 * Whether `more` calls in that hour are made by their due time when everybody works at their pace and
 * takes what is due soonest: what is left over at the end of an hour goes on into the next. What is
 * promised for later hours must not become late by it.
 */
function holds(book: CallBook, { index: its, dueAt, owner }: Asked, more: number): boolean {
  const line = callLine(book, owner);
  const dueIn = book.hours.findIndex((hour, index) => index >= its && endOf(hour) >= dueAt);
  let left = backlogAt(line, its) + more;
  for (let index = its; index < book.hours.length; index += 1) {
    const promised = promisedAt(line, index);
    // Of a later hour, what is promised is due after it.
    const first = left + (index === its ? promised : 0);
    if (index === dueIn && isLeft(first - madeAt(book, line, index, dueAt))) return false;
    left = Math.max(0, left + promised - madeAt(book, line, index));
    const makesLate = isLeft(left - backlogAt(line, index + 1));
    if (makesLate && isAfter(index, its, promised)) return false;
    if (!makesLate && isDueBy(dueIn, index)) return true;
  }
  return isDueBy(dueIn, book.hours.length) || !isLeft(left);
}

/** A later hour for which something is promised. */
function isAfter(index: number, its: number, promised: number): boolean {
  return index > its && promised > 0;
}

function isDueBy(dueIn: number, index: number): boolean {
  return dueIn !== -1 && dueIn <= index;
}

function isLeft(calls: number): boolean {
  return calls > NEXT_TO_NOTHING;
}

function backlogAt({ backlog }: CallLine, index: number): number {
  return backlog[index] ?? 0;
}

function promisedAt({ promised }: CallLine, index: number): number {
  return promised[index] ?? 0;
}

function madeAt(book: CallBook, { pace }: CallLine, index: number, until?: Instant): number {
  const hour = book.hours[index];
  return hour === undefined ? 0 : madeIn(book, hour, pace[index] ?? 0, until ?? endOf(hour));
}

export type DuesAsked = {
  readonly after: Instant;
  readonly until?: Instant;
  readonly most?: number;
  readonly owner?: string | undefined;
};

/** A due time nearer than this is heard by nobody in time, however much room there is. */
export const SOONEST_MINUTES = 15;

/** The due times for which there is room, soonest first: the ends of hours in which calls are made. */
export function duesWithRoom(
  book: CallBook,
  { after, until, most = Number.POSITIVE_INFINITY, owner }: DuesAsked,
): Instant[] {
  const soonest = plus(book.now, SOONEST_MINUTES * MINUTE);
  const found: Instant[] = [];
  for (const hour of book.hours) {
    const dueAt = endOf(hour);
    if (found.length >= most || (until !== undefined && dueAt > until)) break;
    if (dueAt <= after || dueAt < soonest) continue;
    if (freeFor(book, dueAt, owner).length > 0) found.push(dueAt);
  }
  return found;
}

/** The dealer's own time where there is room, else the first with some, sooner or later. */
export function earliestKept(book: CallBook, own: Instant): Instant {
  if (freeFor(book, own).length > 0) return own;
  return duesWithRoom(book, { after: book.now, most: 1 })[0] ?? own;
}
