import { openDay } from "../../../../shared/commitments/due/business-time.ts";
import { windowAfter } from "../../../../shared/case/customer/call-windows.ts";
import type { CommitmentAnswer } from "../../../../shared/commitments/promise/commitment-answer.schema.ts";
import { openingOf } from "../../../../shared/directory/opening.ts";
import type { Dealer } from "../../../../shared/directory/dealer.schema.ts";
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

/**
 * By when a department could call: the noon and the close of its next open days, none before the
 * customer's own next window for calls begins.
 */
export function callTimes(
  dealer: Dealer,
  { department, callWindows = [] }: Pick<CommitmentAnswer, "department" | "callWindows">,
  now: Instant,
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
    times.push(...[...inside, day.closes].filter((at) => at >= first));
    if (times.length >= CALL_TIMES.most) break;
  }
  return times.slice(0, CALL_TIMES.most);
}
