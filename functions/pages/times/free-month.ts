import { bookingProblem } from "../../../shared/booking/slots/booking-refusal.ts";
import { listSlots } from "../../../shared/booking/slots/list-slots.ts";
import type { ListSlotsDeps } from "../../../shared/booking/slots/list-slots.ts";
import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import { durationMinutes } from "../../../shared/kernel/duration.ts";
import { DAY_MINUTES, isAskedDate, localDate } from "../../../shared/kernel/time.ts";
import type { Instant, LocalDate } from "../../../shared/kernel/time.ts";
import { addDays, dateAt } from "../../../shared/kernel/zone.ts";
import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import { DEFAULT_HORIZON } from "./free-week.ts";
import { askedOf } from "./asked-of.ts";
import type { Choice } from "./choice.ts";

/** The days of one month that are not over, and how many times each has. */
export type FreeMonth = {
  /** Its first day. */
  readonly month: LocalDate;
  readonly days: readonly { readonly date: LocalDate; readonly free: number }[];
  /** A month before that has days to come; one after in which something may be booked. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
};

/** The first day of a month that an address names, `2026-12`; undefined for what is none. */
export function monthOf(text: string | undefined): LocalDate | undefined {
  const first = `${text ?? ""}-01`;
  return isAskedDate(first) ? first : undefined;
}

export async function freeMonth(
  deps: ListSlotsDeps,
  dealer: Pick<Dealer, "id" | "timeZone">,
  choice: Choice,
  month: LocalDate,
  now: Instant,
): Promise<FreeMonth> {
  const { service } = choice;
  const today = dateAt(dealer.timeZone, now);
  const next = firstOf(addDays(month, 31));
  const horizon = durationMinutes(service.horizon ?? DEFAULT_HORIZON) / DAY_MINUTES;
  const last = addDays(today, horizon);
  const from = month < today ? today : month;
  const to = addDays(next, -1);
  const around = {
    earlier: month > today ? nameOf(addDays(month, -1)) : undefined,
    later: next <= last ? nameOf(next) : undefined,
  };
  // Of a month that is over nothing is asked.
  if (from > to) return { month, days: [], ...around };
  const listed = await listSlots(deps, { dealer: dealer.id, ...askedOf(choice), from, to }, now);
  if (!listed.ok) throw new HttpProblem(bookingProblem(listed.failure));
  const days = listed.value.days.map(({ date, slots }) => ({ date, free: slots.length }));
  return { month, days, ...around };
}

function firstOf(date: LocalDate): LocalDate {
  return localDate(`${nameOf(date)}-01`);
}

function nameOf(date: LocalDate): string {
  return date.slice(0, 7);
}
