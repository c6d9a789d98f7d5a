import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import { Hours, dayOf, last, minuteOf, next, timeOf } from "./hours.ts";
import type { Clocks } from "./hours.ts";

const MORNING = "08:00";
const NIGHT = { from: 21 * 60, until: 8 * 60 };
const MOST_DAYS = 14;

/**
 * When somebody looks whether the parts of a visit will be there: on the last open day before it, as it opens and
 * by day; not where a reminder comes on that day.
 */
export function partLookOf(
  { jobs = [], department, start }: Appointment,
  dealer: Dealer,
  reminders: readonly number[],
  clocks: Clocks,
): number[] {
  const zone = dealer.timeZone;
  const hours = new Hours(dealer, department, clocks);
  let day = last(dayOf(zone, start, clocks));
  for (let count = 1; count < MOST_DAYS && hours.on(day).length === 0; count += 1) day = last(day);
  const [opens] = hours.on(day);
  if (jobs.length === 0 || opens === undefined) return [];
  if (reminders.some((at) => dayOf(zone, at, clocks) === day)) return [];
  const minute = minuteOf(zone, opens.from, clocks);
  if (minute >= NIGHT.from) return [timeOf(zone, next(day), MORNING, clocks)];
  return [minute < NIGHT.until ? timeOf(zone, day, MORNING, clocks) : opens.from];
}
