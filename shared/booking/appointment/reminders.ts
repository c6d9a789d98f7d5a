import { durationMinutes } from "../../kernel/duration.ts";
import { DAY_MINUTES, HOUR, MINUTE, instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { addDays, atWall, wallAt } from "../../kernel/zone.ts";
import type { Appointment, AppointmentAction } from "../../story/parts/appointment.schema.ts";

const REMINDER_POLICY = {
  /** When a service does not say. */
  durations: ["P1D", "PT2H"],
  /** Nobody is woken: from nine in the evening until eight in the morning, by the dealer's clocks. */
  nightFromMinutes: 21 * 60,
  nightUntilMinutes: 8 * 60,
  /** What would come at night comes before it. */
  eveningMinutes: 20 * 60 + 45,
} as const;

/** Late enough that nobody is just parking. */
const ATTENDANCE_AFTER_MILLISECONDS = HOUR;

/** So often it is asked again whether a held reminder may go out. */
const HELD_MILLISECONDS = 30 * MINUTE;

/**
 * A reminder that cannot say that all is well waits until it can, and by day; once the visit has begun
 * there is nothing to remind of.
 */
export function heldReminder(
  { start }: Pick<Appointment, "start">,
  zone: string,
  now: Instant,
): AppointmentAction {
  const at = byDay(plus(now, HELD_MILLISECONDS), zone);
  return at < start ? { kind: "reminder", at } : attendanceOf(start);
}

/** That time, or when the night around it is over. */
export function byDay(at: Instant, zone: string): Instant {
  const { nightFromMinutes, nightUntilMinutes } = REMINDER_POLICY;
  const { date, minutes } = wallAt(zone, at);
  if (minutes >= nightFromMinutes) return atWall(zone, addDays(date, 1), nightUntilMinutes);
  return minutes < nightUntilMinutes ? atWall(zone, date, nightUntilMinutes) : at;
}

/** The look whether the customer came. */
export function attendanceOf(start: Instant): AppointmentAction {
  return { kind: "attendance", at: plus(start, ATTENDANCE_AFTER_MILLISECONDS) };
}

export type Reminded = { readonly reminders?: readonly string[] | undefined };

/**
 * What an appointment does next by itself, later than `after`: its reminders, each once and none that
 * would have been sent already, then the look whether the customer came.
 */
export function nextAppointmentAction(
  { start }: Pick<Appointment, "start">,
  service: Reminded | undefined,
  zone: string,
  after: Instant,
): AppointmentAction {
  const next = remindersOf(start, service, zone).find((at) => at > after && at < start);
  if (next !== undefined) return { kind: "reminder", at: next };
  return attendanceOf(start);
}

/** In order, each once: two that would come at night meet in the evening. */
export function remindersOf(
  start: Instant,
  service: Reminded | undefined,
  zone: string,
): Instant[] {
  // A service that is gone reminds of nothing.
  const durations = service === undefined ? [] : (service.reminders ?? REMINDER_POLICY.durations);
  const times = durations.map((duration) =>
    awake(before(start, durationMinutes(duration), zone), zone),
  );
  return [...new Set(times)].toSorted((left, right) => left - right);
}

/** Days are days of the calendar, so that a day before 10:00 is 10:00 across a clock change too. */
function before(start: Instant, minutes: number, zone: string): Instant {
  const days = Math.floor(minutes / DAY_MINUTES);
  const wall = wallAt(zone, start);
  const then = days === 0 ? start : atWall(zone, addDays(wall.date, -days), wall.minutes);
  return instant(then - (minutes - days * DAY_MINUTES) * MINUTE);
}

function awake(at: Instant, zone: string): Instant {
  const { nightFromMinutes, nightUntilMinutes, eveningMinutes } = REMINDER_POLICY;
  const { date, minutes } = wallAt(zone, at);
  if (minutes >= nightFromMinutes) return atWall(zone, date, eveningMinutes);
  if (minutes < nightUntilMinutes) return atWall(zone, addDays(date, -1), eveningMinutes);
  return at;
}
