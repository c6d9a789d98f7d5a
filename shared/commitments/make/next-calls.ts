import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { CallWindow } from "../../story/parts/case.schema.ts";
import { openCallBook } from "../capacity/call-book.ts";
import type { CallLoads } from "../capacity/call-book.ts";
import { callEnds } from "../capacity/list-call-times.ts";
import { duesWithRoom, earliestKept } from "../capacity/room.ts";
import { callbackDue } from "./callback-due.ts";

export type NextCalls = {
  /** By when, for whoever asks now. */
  readonly dueAt: Instant;
  /** Later ones to choose from, soonest first. */
  readonly times: readonly Instant[];
};

const NEXT_CALLS = {
  /** Two days or so; more is no choice but a search. */
  most: 16,
  daysAhead: 7,
} as const;

/** By when a department calls somebody who asks now, and when else; undefined where it never opens. */
export async function nextCalls(
  loads: CallLoads,
  dealer: Dealer,
  department: string,
  now: Instant,
  windows: readonly CallWindow[] = [],
): Promise<NextCalls | undefined> {
  const due = callbackDue(dealer, department, now, { windows });
  if (!due.ok) return undefined;
  const { dueAt: own } = due.value;
  const { most, daysAhead } = NEXT_CALLS;
  const book = await openCallBook(loads, { dealer, department, windows, dueAt: own, now });
  if (book !== undefined) {
    const dueAt = earliestKept(book, own);
    return { dueAt, times: duesWithRoom(book, { after: dueAt, most }) };
  }
  const times = { opening: openingOf(dealer, department), windows };
  const { zone } = times.opening;
  const [from, to] = [dateAt(zone, now), dateAt(zone, plus(now, daysAhead * DAY))];
  const ends = callEnds(times, from, to).filter((end) => end > own);
  return { dueAt: own, times: ends.slice(0, most) };
}
