import { MOST_WAITING_DAYS } from "../../../../shared/booking/change/waiting-window.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { invalid } from "../../../../shared/kernel/invalid.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { durationMinutes } from "../../../../shared/kernel/duration.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { DAY_MINUTES, isAskedDate } from "../../../../shared/kernel/time.ts";
import type { Instant, LocalDate } from "../../../../shared/kernel/time.ts";
import { addDays, dateAt, startOfDay } from "../../../../shared/kernel/zone.ts";
import type { Form } from "../../forms/read-form.ts";
import type { Choice } from "../../times/choice.ts";
import { DEFAULT_HORIZON } from "../../times/free-week.ts";

type Zone = Pick<Dealer, "timeZone">;

/** The days between which somebody may wait for a time: from today, as long as anybody waits. */
export function waitingDays(
  { timeZone }: Zone,
  { service }: Pick<Choice, "service">,
  now: Instant,
): { readonly first: LocalDate; readonly last: LocalDate } {
  const first = dateAt(timeZone, now);
  const horizon = durationMinutes(service.horizon ?? DEFAULT_HORIZON) / DAY_MINUTES;
  return { first, last: addDays(first, Math.min(MOST_WAITING_DAYS, horizon)) };
}

type Window = { readonly from?: Instant; readonly before: Instant };

/** What two days of a form mean; the last is a whole day. Whether it may be, waiting itself says. */
export function windowOf(
  { timeZone }: Zone,
  { from, until }: Form,
  now: Instant,
): Result<Window, readonly FieldError[]> {
  const first = readDay(from);
  const last = readDay(until);
  const errors = [
    ...(first === undefined && from !== undefined ? [invalid("/from", "not-a-date")] : []),
    ...(last === undefined ? [invalid("/before", "not-a-date")] : []),
  ];
  if (last === undefined || errors.length > 0) return fail(errors);
  const before = startOfDay(timeZone, addDays(last, 1));
  const begins = first === undefined ? now : startOfDay(timeZone, first);
  // A first day that is over, as on a page that was left open, begins now.
  return ok(begins <= now ? { before } : { from: begins, before });
}

function readDay(text: string | undefined): LocalDate | undefined {
  return text !== undefined && isAskedDate(text) ? text : undefined;
}
