import { spansOfDay } from "../../case/customer/call-windows.ts";
import type { Opening, Span } from "../../directory/opening/opening.ts";
import { DAY, HOUR, MINUTE, instant, plus } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt, startOfDay } from "../../kernel/zone.ts";
import type { CallWindow } from "../../story/parts/case.schema.ts";
import { sliceOf } from "../due/business-time.ts";

/** When calls can be made: while the place is open, or in the customer's windows where they have any. */
export type CallTimes = { readonly opening: Opening; readonly windows: readonly CallWindow[] };

/** One clock hour of the place, as far as calls can be made in it. */
export type CallHour = {
  readonly hour: Instant;
  readonly date: LocalDate;
  readonly spans: readonly Span[];
};

const known = new WeakMap<Opening, Map<LocalDate, readonly CallHour[]>>();

/** More than is ever listed, and few enough to keep for each department. */
const KEPT_DAYS = 200;

/** In order; an hour that is cut in two is one hour with two spans. Open hours are worked out once. */
export function callHoursOn({ opening, windows }: CallTimes, date: LocalDate): readonly CallHour[] {
  const { zone } = opening;
  if (windows.length > 0) return hoursOf(spansOfDay(windows, zone, date), zone, date);
  const days = known.get(opening) ?? new Map<LocalDate, readonly CallHour[]>();
  known.set(opening, days);
  const hours = days.get(date) ?? hoursOf(sliceOf(opening, date), zone, date);
  if (days.size >= KEPT_DAYS) days.clear();
  days.set(date, hours);
  return hours;
}

function hoursOf(spans: readonly Span[], zone: string, date: LocalDate): CallHour[] {
  const pieces = spans.flatMap((span) => piecesOf(span, zone));
  const byHour = Map.groupBy(pieces, ({ hour }) => hour);
  return [...byHour]
    .map(([hour, of]) => ({ hour, date, spans: of.map(({ span }) => span) }))
    .toSorted((one, other) => one.hour - other.hour);
}

function piecesOf({ from, to }: Span, zone: string) {
  const pieces: { readonly hour: Instant; readonly span: Span }[] = [];
  for (let hour = clockHourOf(zone, from); hour < to; hour = plus(hour, HOUR)) {
    const span = {
      from: instant(Math.max(hour, from)),
      to: instant(Math.min(plus(hour, HOUR), to)),
    };
    if (span.from < span.to) pieces.push({ hour, span });
  }
  return pieces;
}

/** Where the clock of the place last showed a full hour. */
function clockHourOf(zone: string, at: Instant): Instant {
  const start = startOfDay(zone, dateAt(zone, at));
  return plus(start, Math.floor((at - start) / HOUR) * HOUR);
}

export function beginOf({ spans, hour }: CallHour): Instant {
  return spans[0]?.from ?? hour;
}

export function endOf({ spans, hour }: CallHour): Instant {
  return spans.at(-1)?.to ?? hour;
}

/** Of the time in which calls can be made. */
export function minutesOf({ spans }: CallHour, from: Instant, to: Instant): number {
  const milliseconds = spans.map((span) =>
    Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)),
  );
  return milliseconds.reduce((sum, one) => sum + one, 0) / MINUTE;
}

/** Nobody leaves a call for longer; before that it belongs to the hour before its due, open or not. */
const LOOK_BACK_DAYS = 14;

/**
 * The hour in which a call has its place: the last that ends by its due time and is not over, else the
 * one in which it is due. Undefined where no call can be made before it.
 */
export function hourFor(dueAt: Instant, times: CallTimes, now: Instant): CallHour | undefined {
  const { zone } = times.opening;
  const first = dateAt(zone, instant(Math.max(now, dueAt - LOOK_BACK_DAYS * DAY)));
  let dueIn: CallHour | undefined;
  for (let date = dateAt(zone, dueAt); date >= first; date = addDays(date, -1)) {
    const ahead = callHoursOn(times, date).filter(
      (hour) => endOf(hour) > now && beginOf(hour) < dueAt,
    );
    const whole = ahead.findLast((hour) => endOf(hour) <= dueAt);
    if (whole !== undefined) return whole;
    dueIn ??= ahead.at(-1);
  }
  return dueIn;
}

/** The same as a clock hour, also where no call can be made: then the hour before it is due. */
export function callHourFor(dueAt: Instant, times: CallTimes, now: Instant): Instant {
  return hourFor(dueAt, times, now)?.hour ?? clockHourOf(times.opening.zone, plus(dueAt, -1));
}
