import type { Opening } from "../../directory/opening/opening.ts";
import { ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import { nextOpenDay } from "./business-time.ts";
import type { NeverOpen } from "./business-time.ts";

/**
 * The close of the last of so many days on which the department opens, counted from the day after `from`;
 * `never-open` where it does not open for a year.
 */
export function workingDaysLater(
  opening: Opening,
  from: Instant,
  days: number,
): Result<Instant, NeverOpen> {
  let date = dateAt(opening.zone, from);
  let closes = from;
  for (let counted = 0; counted < days; counted += 1) {
    const day = nextOpenDay(opening, date);
    if (!day.ok) return day;
    ({ date, closes } = day.value);
  }
  return ok(closes);
}
