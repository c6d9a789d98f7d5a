import { durationMinutes } from "../../kernel/duration.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { DAY, MINUTE, localDate, plus, wallMinutes } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { wallStartOf } from "../../kernel/wall-start.ts";
import { addDays, atWall, dateAt, isoWeekday, toOffsetText } from "../../kernel/zone.ts";
import type { AgreedWall } from "../../story/parts/appointment.schema.ts";
import { addOpenMinutes, nextOpenDay, openDay } from "./business-time.ts";
import type { NeverOpen, OpenDay, TooFar } from "./business-time.ts";
import { dueBefore } from "./before-visit.ts";
import type { Due, DuePhrase } from "./due.schema.ts";

/** A date further off than this is a slip of the pen, not a promise. */
const LONGEST_PROMISE_DAYS = 5 * 366;
const NOON = 12 * 60;

/** `duePhrase` keeps the words it came from, `wall` what the clocks show then where they named it. */
export type ResolvedDue = {
  readonly dueAt: Instant;
  readonly duePhrase: string;
  readonly wall?: AgreedWall | undefined;
};

/** What the clocks of the place are to show, whatever is decided about them later. */
export function namedDue(zone: string, dueAt: Instant, duePhrase?: string): ResolvedDue {
  const moment = momentDue(zone, dueAt, duePhrase);
  // Clocks are read to the minute.
  if (dueAt % MINUTE !== 0) return moment;
  return { ...moment, wall: { ...wallStartOf(zone, dueAt), at: dueAt } };
}

/** A moment, whatever clocks show then: who names an offset names that. */
function momentDue(zone: string, dueAt: Instant, duePhrase?: string): ResolvedDue {
  return { dueAt, duePhrase: duePhrase ?? toOffsetText(zone, dueAt) };
}

function dueAtMoment(zone: string, at: Instant, offered: boolean | undefined): ResolvedDue {
  return offered === true ? namedDue(zone, at) : momentDue(zone, at);
}

function dueAtWall(zone: string, local: string): ResolvedDue {
  const [date = "", time = ""] = local.split("T");
  return namedDue(zone, atWall(zone, localDate(date), wallMinutes(time)), local);
}

/** Once more a time that was named before: by clocks only where it was then. */
export function dueAgain(zone: string, dueAt: Instant, wall: AgreedWall | undefined): ResolvedDue {
  return { ...momentDue(zone, dueAt), wall };
}

/** The department's hours and the present, which a phrase depends on. */
export type DueContext = {
  readonly opening: Opening;
  readonly now: Instant;
  /** What is claimed to have been promised may be due already; everything else lies ahead. */
  readonly notBefore?: Instant;
  /** The visit that the promise belongs to. */
  readonly visit?: { readonly start: Instant } | undefined;
  /** A moment is one of the times that the dealer's clocks offer, and is what they show. */
  readonly offered?: boolean | undefined;
};

/**
 * The instant a due time means to this department: at its wall clock, in its open minutes, by its
 * next close. It must lie ahead, and the department must open within a year of it.
 */
export function resolveDue(
  due: Due,
  { opening, now, notBefore = plus(now, 1), visit, offered }: DueContext,
): Result<ResolvedDue, Problem> {
  if (due.beforeVisit !== undefined && visit === undefined) return fail(NO_VISIT);
  const resolved = resolve(due, { opening, now, visit, offered });
  if (!resolved.ok) return fail(resolved.failure.code === "too-far" ? tooFar : NEVER_OPEN);
  const { dueAt } = resolved.value;
  if (dueAt < notBefore) return fail(inPast(opening.zone, dueAt));
  if (dueAt > plus(now, LONGEST_PROMISE_DAYS * DAY)) return fail(tooFar);
  // The ladder counts open minutes after the due time; without any it would lead nowhere.
  return addOpenMinutes(opening, dueAt, 0).ok ? resolved : fail(NEVER_OPEN);
}

function resolve(
  { at, local, within, by, beforeVisit }: Due,
  { opening, now, visit, offered }: DueContext,
): Result<ResolvedDue, NeverOpen | TooFar> {
  if (beforeVisit !== undefined && visit !== undefined) {
    return ok(dueBefore(visit.start, beforeVisit));
  }
  const { zone } = opening;
  if (at !== undefined) return ok(dueAtMoment(zone, at, offered));
  if (local !== undefined) return ok(dueAtWall(zone, local));
  if (by !== undefined) return dueByPhrase(by, { opening, now });
  if (within === undefined) throw new RangeError("a due time names no way to tell it");
  const dueAt = addOpenMinutes(opening, now, durationMinutes(within));
  return dueAt.ok ? ok({ dueAt: dueAt.value, duePhrase: within }) : dueAt;
}

function dueByPhrase(by: DuePhrase, context: DueContext): Result<ResolvedDue, NeverOpen> {
  const dueAt = byPhrase(by, context);
  return dueAt.ok ? ok(namedDue(context.opening.zone, dueAt.value, by)) : dueAt;
}

function byPhrase(by: DuePhrase, { opening, now }: DueContext): Result<Instant, NeverOpen> {
  const today = dateAt(opening.zone, now);
  switch (by) {
    case "end-of-day":
      return endOfDay(opening, today, now);
    case "tomorrow":
      return on(nextOpenDay(opening, today), ({ closes }) => closes);
    case "tomorrow-morning":
      return on(nextOpenDay(opening, today), ({ date, closes }) =>
        earlier(atWall(opening.zone, date, NOON), closes),
      );
    case "end-of-week":
      return endOfWeek(opening, today, now);
  }
}

/** Today's close; once it has passed, the close of the next open day. */
function endOfDay(opening: Opening, today: LocalDate, now: Instant): Result<Instant, NeverOpen> {
  const day = openDay(opening, today);
  if (day !== undefined && day.closes > now) return ok(day.closes);
  return on(nextOpenDay(opening, today), ({ closes }) => closes);
}

/** The close of the last open day of this week (Monday to Sunday), else of the next week with one. */
function endOfWeek(opening: Opening, today: LocalDate, now: Instant): Result<Instant, NeverOpen> {
  const sunday = addDays(today, 7 - isoWeekday(today));
  const thisWeek = lastOpenDay(opening, sunday);
  if (thisWeek !== undefined && thisWeek.closes > now) return ok(thisWeek.closes);
  return on(nextOpenDay(opening, sunday), (first) => {
    const itsSunday = addDays(first.date, 7 - isoWeekday(first.date));
    return lastOpenDay(opening, itsSunday)?.closes ?? first.closes;
  });
}

function lastOpenDay(opening: Opening, sunday: LocalDate): OpenDay | undefined {
  for (let back = 0; back < 7; back += 1) {
    const day = openDay(opening, addDays(sunday, -back));
    if (day !== undefined) return day;
  }
  return undefined;
}

function on(
  day: Result<OpenDay, NeverOpen>,
  pick: (day: OpenDay) => Instant,
): Result<Instant, NeverOpen> {
  return day.ok ? ok(pick(day.value)) : day;
}

function earlier(left: Instant, right: Instant): Instant {
  return left < right ? left : right;
}

const NO_VISIT: Problem = {
  code: "invalid-request",
  errors: [invalid("/due/beforeVisit", "needs-a-visit")],
};

const NEVER_OPEN: Problem = { code: "never-open" };

function inPast(zone: string, dueAt: Instant): Problem {
  return {
    code: "promise-in-past",
    params: { dueAt: toOffsetText(zone, dueAt) },
    errors: [invalid("/due", "due-passed")],
  };
}

const tooFar: Problem = {
  code: "invalid-request",
  detail: "due-too-far",
  errors: [invalid("/due", "due-too-far")],
};
