import { openCallBook } from "../../../../shared/commitments/capacity/call-book.ts";
import type { CallLoads } from "../../../../shared/commitments/capacity/call-book.ts";
import { freeFor } from "../../../../shared/commitments/capacity/room.ts";
import { openDay } from "../../../../shared/commitments/due/business-time.ts";
import { windowAfter } from "../../../../shared/case/customer/call-windows.ts";
import type { CommitmentAnswer } from "../../../../shared/commitments/promise/commitment-answer.schema.ts";
import { openingOf } from "../../../../shared/directory/opening/opening.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { HOUR, MINUTE, plus, wallMinutes } from "../../../../shared/kernel/time.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { addDays, atWall, dateAt } from "../../../../shared/kernel/zone.ts";

const CALL_TIMES = {
  /** More choice than anybody reads on a phone. */
  most: 6,
  /** Far enough for a long holiday. */
  daysAhead: 21,
  /** Sooner, there is a telephone. */
  leastAheadMilliseconds: HOUR,
} as const;

/** Those of {@link noonsAndCloses} for which whoever owns the promise still has room. */
export async function callTimes(
  { commitments }: { readonly commitments: CallLoads },
  dealer: Dealer,
  promise: Pick<CommitmentAnswer, "department" | "callWindows" | "owner">,
  now: Instant,
): Promise<Instant[]> {
  const { department, callWindows: windows, owner } = promise;
  const book = await openCallBook(commitments, { dealer, department, windows, now });
  const isFree = (at: Instant) => book === undefined || freeFor(book, at, owner.id).length > 0;
  return noonsAndCloses(dealer, promise, now, isFree);
}

/**
 * By when a department could call: the noon and the close of its next open days, none before the
 * customer's own next window for calls begins.
 */
export function noonsAndCloses(
  dealer: Dealer,
  { department, callWindows = [] }: Pick<CommitmentAnswer, "department" | "callWindows">,
  now: Instant,
  isFree: (at: Instant) => boolean = () => true,
): Instant[] {
  const opening = openingOf(dealer, department);
  const soon = plus(now, CALL_TIMES.leastAheadMilliseconds);
  const window = windowAfter(callWindows, dealer.timeZone, now);
  const first = window === undefined || window.from < soon ? soon : plus(window.from, MINUTE);
  const today = dateAt(dealer.timeZone, now);
  const times: Instant[] = [];
  for (let ahead = 0; ahead < CALL_TIMES.daysAhead; ahead += 1) {
    const day = openDay(opening, addDays(today, ahead));
    if (day === undefined) continue;
    const noon = atWall(dealer.timeZone, day.date, wallMinutes("12:00"));
    const inside = day.opens < noon && noon < day.closes ? [noon] : [];
    times.push(...[...inside, day.closes].filter((at) => at >= first && isFree(at)));
    if (times.length >= CALL_TIMES.most) break;
  }
  return times.slice(0, CALL_TIMES.most);
}
