import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { CalendarStore } from "../calendar/calendar.store.ts";
import { otherStarts } from "./other-starts.ts";

/** A time that a visit could be moved to; `host: null` with anybody, whoever was asked for before. */
export type WayOut = { readonly start: Instant; readonly host?: null };

/**
 * Where a visit could go that cannot take place as it is booked, nearest first. Who was asked for and is
 * not there at that time gives way to somebody else at the same time before the customer gets another.
 */
export async function waysOut(
  deps: { readonly calendar: Pick<CalendarStore, "days"> },
  dealer: Dealer,
  appointment: Appointment,
  now: Instant,
): Promise<WayOut[]> {
  const starts = await otherStarts(deps, dealer, appointment, now);
  const ways = starts.map((start) => ({ start }));
  const { host, ...withAnybody } = appointment;
  if (host === undefined || starts.includes(appointment.start)) return ways;
  const free = await otherStarts(deps, dealer, withAnybody, now);
  const { start } = appointment;
  return free.includes(start) ? [{ start, host: null }, ...ways] : ways;
}
