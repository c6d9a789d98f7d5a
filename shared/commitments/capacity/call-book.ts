import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { DAY, HOUR, instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { addDays, dateAt, startOfDay } from "../../kernel/zone.ts";
import type { CallWindow } from "../../story/parts/case.schema.ts";
import { callHoursOn, endOf } from "./call-hours.ts";
import type { CallHour, CallTimes } from "./call-hours.ts";
import type { CallLoad, LoadAsked } from "./call-load.ts";
import { callersIn, isCounted } from "./who-calls.ts";
import type { StaffedHour } from "./who-calls.ts";

/** A department's calls from now on: what can be made, and what is promised of it. */
export type CallBook = {
  readonly dealer: Dealer;
  readonly department: string;
  readonly times: CallTimes;
  /** In order, from the present one on. */
  readonly hours: readonly StaffedHour[];
  readonly load: CallLoad;
  readonly now: Instant;
};

export type BookAsked = {
  readonly dealer: Dealer;
  readonly department: string;
  readonly windows?: readonly CallWindow[] | undefined;
  /** It reaches so far ahead; without it, as far as anybody may choose. */
  readonly dueAt?: Instant | undefined;
  /** No further than so many days. */
  readonly days?: number;
  readonly now: Instant;
};

export type CallLoads = { readonly callLoad: (asked: LoadAsked) => Promise<CallLoad> };

const BOOK_POLICY = {
  /** As far as times can be listed. */
  daysAhead: 62,
  /** What is promised for the days before a far due time cannot reach it. */
  daysBeforeFar: 14,
} as const;

/** Undefined where nothing is counted. */
export async function openCallBook(
  { callLoad }: CallLoads,
  asked: BookAsked,
): Promise<CallBook | undefined> {
  const { dealer, department, now } = asked;
  if (!isCounted(asked)) return undefined;
  const { from, until } = spanOf(asked);
  return callBook(asked, await callLoad({ dealer: dealer.id, department, from, until }), now);
}

/** The same of a load that is known. */
export function callBook(asked: BookAsked, load: CallLoad, now: Instant): CallBook {
  const { dealer, department, windows = [] } = asked;
  const times = { opening: openingOf(dealer, department), windows };
  const { from, until } = spanOf(asked);
  const { zone } = times.opening;
  const hours: StaffedHour[] = [];
  const last = dateAt(zone, until);
  for (let date = dateAt(zone, from); date <= last; date = addDays(date, 1)) {
    const ahead = callHoursOn(times, date).filter((hour) => endOf(hour) > now);
    hours.push(...ahead.map((hour) => ({ ...hour, callers: callersIn(asked, hour) })));
  }
  return { dealer, department, times, hours, load, now };
}

/** From the beginning of today, since what was left over of its first hours is still to be done. */
function spanOf({ dealer, department, dueAt, days: ahead, now }: BookAsked) {
  const { zone } = openingOf(dealer, department);
  const far = plus(now, (ahead ?? BOOK_POLICY.daysAhead) * DAY);
  if (dueAt !== undefined && dueAt > far) {
    const days = BOOK_POLICY.daysBeforeFar * DAY;
    return { from: plus(dueAt, -days), until: plus(dueAt, days) };
  }
  return { from: startOfDay(zone, dateAt(zone, now)), until: plus(far, HOUR) };
}

/** Without one call that is there: where it moves, it takes no place from itself. */
export function withoutCall(book: CallBook, hour: Instant | undefined, owner: string): CallBook {
  const promised = hour === undefined ? undefined : book.load.get(hour);
  if (hour === undefined || promised === undefined) return book;
  const by = new Map(promised.by).set(owner, Math.max(0, (promised.by.get(owner) ?? 0) - 1));
  const load = new Map(book.load).set(hour, { all: Math.max(0, promised.all - 1), by });
  return { ...book, load };
}

/** Those of today's hours that are over and were not made: whoever is there makes them first. */
export function leftOver({ load, now, times: { opening } }: CallBook, owner?: string): number {
  const today = startOfDay(opening.zone, dateAt(opening.zone, now));
  const past = [...load].filter(([hour]) => hour >= today && hour <= instant(now - HOUR));
  return past.reduce((sum, [, promised]) => sum + Math.max(0, countOf(promised, owner)), 0);
}

export function promisedIn({ load }: CallBook, { hour }: CallHour, owner?: string): number {
  const promised = load.get(hour);
  return promised === undefined ? 0 : Math.max(0, countOf(promised, owner));
}

type Promised = NonNullable<ReturnType<CallLoad["get"]>>;

function countOf({ all, by }: Promised, owner?: string): number {
  return owner === undefined ? all : (by.get(owner) ?? 0);
}
