import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { DayOfWeek } from "../../directory/document/vocabulary.ts";
import { DAYS_OF_WEEK } from "../../directory/document/vocabulary.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { durationMinutes } from "../../kernel/duration.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { DAY_MINUTES } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt, isoWeekday, toOffsetText } from "../../kernel/zone.ts";
import { addOpenMinutes, openDay } from "./business-time.ts";
import type { NeverOpen, OpenDay, TooFar } from "./business-time.ts";

/** When a partner works: its hours, and the days of the week that count. */
export type WorkingTime = {
  readonly opening: Opening;
  readonly workingDays: readonly DayOfWeek[];
};

/** A partner that does not work for so long cannot be asked for anything. */
const LONGEST_CLOSURE_DAYS = 366;

/**
 * The first moment by which a partner can be asked to have something done. `P3D` is the close of its third
 * working day after today, wherever it is today for it; `PT4H` is so many of its open hours later. A day on
 * which it is closed is no working day, and an opening on a day of the week that does not count makes none.
 */
export function earliestAfter(
  leadTime: string,
  working: WorkingTime,
  now: Instant,
): Result<Instant, NeverOpen | TooFar> {
  const minutes = durationMinutes(leadTime);
  return !leadTime.includes("T")
    ? closeOfWorkingDay(working, minutes / DAY_MINUTES, now)
    : addOpenMinutes(working.opening, now, minutes);
}

/** What a partner cannot do by then nobody may promise for it: undefined, or the first that it can. */
export function earlierThanLeadTime(
  earliest: Instant,
  dueAt: Instant,
  { timeZone }: Pick<Dealer, "timeZone">,
): Problem | undefined {
  if (dueAt >= earliest) return undefined;
  const first = toOffsetText(timeZone, earliest);
  return {
    code: "earlier-than-lead-time",
    params: { earliest: first },
    errors: [invalid("/due", "earlier-than-lead-time", { earliest: first })],
    members: { earliest: first },
  };
}

function closeOfWorkingDay(
  working: WorkingTime,
  days: number,
  now: Instant,
): Result<Instant, NeverOpen> {
  let date = dateAt(working.opening.zone, now);
  let closes = now;
  for (let counted = 0; counted < days; counted += 1) {
    const next = nextWorkingDay(working, date);
    if (next === undefined) return fail({ code: "never-open" });
    ({ date, closes } = next);
  }
  return ok(closes);
}

function nextWorkingDay(
  { workingDays, opening }: WorkingTime,
  date: LocalDate,
): OpenDay | undefined {
  for (let ahead = 1; ahead <= LONGEST_CLOSURE_DAYS; ahead += 1) {
    const next = addDays(date, ahead);
    const weekday = DAYS_OF_WEEK[isoWeekday(next) - 1];
    const counts = workingDays.some((day) => day === weekday);
    const day = counts ? openDay(opening, next) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}
