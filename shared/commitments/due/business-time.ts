import { spansOn } from "../../directory/opening/opening.ts";
import type { Opening, Span } from "../../directory/opening/opening.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { MINUTE, instant, plus } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt, startOfDay } from "../../kernel/zone.ts";
import { rulesVersion } from "../../kernel/zone-offsets.ts";

export type NeverOpen = { readonly code: "never-open" };
/** So few hours are open, or so many asked for, that nobody alive would see the end of them. */
export type TooFar = { readonly code: "too-far" };

/** The first opening and the last close of one local day. */
export type OpenDay = {
  readonly date: LocalDate;
  readonly opens: Instant;
  readonly closes: Instant;
};

/** A department without an opening for so long cannot be promised for. */
const LONGEST_CLOSURE_DAYS = 366;

/** More than any ladder walks, and few enough to keep for each department. */
const KEPT_DAYS = 500;

/** More than a promise and its ladder may span; whoever asks for more waits for no answer. */
const LONGEST_WALK_DAYS = 8 * 366;

const NEVER_OPEN: NeverOpen = { code: "never-open" };
const TOO_FAR: TooFar = { code: "too-far" };

/**
 * Spends real elapsed minutes inside the open spans, after `from` or, when negative, before it. From
 * closed time it starts at the nearest opening (or close, going back). A result that lands exactly on
 * a close stays there; zero minutes give `from` itself while open, else the next opening. `never-open`
 * after a year of closed days, `too-far` after eight years.
 */
export function addOpenMinutes(
  opening: Opening,
  from: Instant,
  minutes: number,
): Result<Instant, NeverOpen | TooFar> {
  return minutes < 0
    ? goBack(opening, from, -minutes * MINUTE)
    : goForward(opening, from, minutes * MINUTE);
}

/**
 * The same under a promise that is there: a place may close for good meanwhile, and still owes what it
 * owes. Then minutes are minutes.
 */
export function openMinutesLater(opening: Opening, from: Instant, minutes: number): Instant {
  const open = addOpenMinutes(opening, from, minutes);
  return open.ok ? open.value : plus(from, minutes * MINUTE);
}

/** Real minutes of open time between two instants, negative when `to` is the earlier one. */
export function openMinutesBetween(opening: Opening, from: Instant, to: Instant): number {
  if (to < from) return 0 - openMinutesBetween(opening, to, from);
  let spent = 0;
  for (const span of openSpansBetween(opening, from, to)) spent += span.to - span.from;
  return spent / MINUTE;
}

/** The open time between two instants, in order; whoever has seen enough walks no further. */
export function* openSpansBetween(opening: Opening, from: Instant, to: Instant): Generator<Span> {
  const last = dateAt(opening.zone, to);
  for (let date = dateAt(opening.zone, from); date <= last; date = addDays(date, 1)) {
    for (const span of sliceOf(opening, date)) {
      const begin = instant(Math.max(span.from, from));
      const end = instant(Math.min(span.to, to));
      if (begin < end) yield { from: begin, to: end };
    }
  }
}

/** Undefined when the place does not open on that day. */
export function openDay(opening: Opening, date: LocalDate): OpenDay | undefined {
  const spans = spansOn(opening, date);
  const [first] = spans;
  if (first === undefined) return undefined;
  const closes = instant(Math.max(...spans.map(({ to }) => to)));
  return { date, opens: first.from, closes };
}

/** The first open day after `date`. */
export function nextOpenDay(opening: Opening, date: LocalDate): Result<OpenDay, NeverOpen> {
  for (let days = 1; days <= LONGEST_CLOSURE_DAYS; days += 1) {
    const day = openDay(opening, addDays(date, days));
    if (day !== undefined) return ok(day);
  }
  return fail(NEVER_OPEN);
}

/** Today's while it is still to come, else that of the next open day. */
export function nextOpening(opening: Opening, now: Instant): Result<Instant, NeverOpen> {
  const date = dateAt(opening.zone, now);
  const today = openDay(opening, date);
  if (today !== undefined && today.opens > now) return ok(today.opens);
  const next = nextOpenDay(opening, date);
  return next.ok ? ok(next.value.opens) : next;
}

function goForward(
  opening: Opening,
  from: Instant,
  milliseconds: number,
): Result<Instant, NeverOpen | TooFar> {
  let left = milliseconds;
  let closedDays = 0;
  let date = dateAt(opening.zone, from);
  for (let days = 0; days <= LONGEST_WALK_DAYS; days += 1, date = addDays(date, 1)) {
    const spans = sliceOf(opening, date).filter(({ to }) => to >= from);
    for (const span of spans) {
      const begin = Math.max(span.from, from);
      if (left <= span.to - begin) return ok(instant(begin + left));
      left -= span.to - begin;
    }
    closedDays = spans.length === 0 ? closedDays + 1 : 0;
    if (closedDays > LONGEST_CLOSURE_DAYS) return fail(NEVER_OPEN);
  }
  return fail(TOO_FAR);
}

function goBack(
  opening: Opening,
  from: Instant,
  milliseconds: number,
): Result<Instant, NeverOpen | TooFar> {
  let left = milliseconds;
  let closedDays = 0;
  let date = dateAt(opening.zone, from);
  for (let days = 0; days <= LONGEST_WALK_DAYS; days += 1, date = addDays(date, -1)) {
    const spans = sliceOf(opening, date).filter((span) => span.from <= from);
    for (const span of spans.toReversed()) {
      const end = Math.min(span.to, from);
      if (left <= end - span.from) return ok(instant(end - left));
      left -= end - span.from;
    }
    closedDays = spans.length === 0 ? closedDays + 1 : 0;
    if (closedDays > LONGEST_CLOSURE_DAYS) return fail(NEVER_OPEN);
  }
  return fail(TOO_FAR);
}

let slices = new WeakMap<Opening, Map<LocalDate, readonly Span[]>>();
let rules = rulesVersion();

/** The open time within one local day; worked out once, since the steps of one ladder walk it again and again. */
export function sliceOf(opening: Opening, date: LocalDate): readonly Span[] {
  if (rules !== rulesVersion()) {
    rules = rulesVersion();
    slices = new WeakMap();
  }
  const known = slices.get(opening) ?? new Map<LocalDate, readonly Span[]>();
  slices.set(opening, known);
  const slice = known.get(date) ?? workOutSlice(opening, date);
  if (known.size >= KEPT_DAYS) known.clear();
  known.set(date, slice);
  return slice;
}

/**
 * The open time within one local day, in order and without overlaps: what began that day and what
 * still runs from the night before, cut at both midnights. So days can be walked either way.
 */
function workOutSlice(opening: Opening, date: LocalDate): readonly Span[] {
  const from = startOfDay(opening.zone, date);
  const to = startOfDay(opening.zone, addDays(date, 1));
  const slice: Span[] = [];
  // Not the date before: the night of a day that the zone leaves out began two dates ago.
  const dayBefore = dateAt(opening.zone, instant(from - 1));
  for (const span of [...spansOn(opening, dayBefore), ...spansOn(opening, date)]) {
    const begin = instant(Math.max(span.from, slice.at(-1)?.to ?? from));
    const end = instant(Math.min(span.to, to));
    if (begin < end) slice.push({ from: begin, to: end });
  }
  return slice;
}
