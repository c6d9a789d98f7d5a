import type { LocalDate } from "../../kernel/time.ts";
import { calendarKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import type { BusyCalendar } from "./busy-calendar.ts";

/** A resource's day has `busy`, a pool's has `used`; by hand, since a listing reads a thousand of them. */
export function toCalendar(items: readonly Readonly<Record<string, unknown>>[]): BusyCalendar {
  const calendar = new Map<LocalDate, Map<string, string>>();
  for (const item of items) {
    const { sk, busy, used = 0 } = item;
    if (typeof sk !== "string") throw new TypeError("a calendar item without a key");
    const { date, resource } = calendarKeys.partsOf(sk);
    const day = calendar.get(date) ?? new Map<string, string>();
    calendar.set(date, day.set(resource, typeof busy === "string" ? busy : String(used)));
  }
  return calendar;
}
