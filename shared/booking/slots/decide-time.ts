import type { AgreedWall, HeldResource } from "../../story/parts/appointment.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { DAY, MINUTE } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import { wallStartOf } from "../../kernel/wall-start.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { EMPTY_CALENDAR } from "../calendar/busy-calendar.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import { chooseResources } from "./choose-resources.ts";
import type { Preference } from "./choose-resources.ts";
import { datesTouched, toInstant, toMinute } from "../calendar/local-day.ts";
import type { DateRange } from "../calendar/local-day.ts";
import { bookableStarts } from "./bookable-starts.ts";
import { hasRoom, isTransport } from "../calendar/pool.ts";
import type { Charge, Pool } from "../calendar/pool.ts";
import type { ServiceTerms } from "./service-terms.ts";

/** A time that can be had, and everything an appointment stores of it. */
export type AgreedTime = {
  /** What the customer is told and everything else follows; an older offer has none. */
  readonly wall?: AgreedWall | undefined;
  readonly start: Instant;
  readonly end: Instant;
  readonly busyFrom: Instant;
  readonly busyUntil: Instant;
  readonly resources: readonly HeldResource[];
  readonly charges: readonly Charge[];
};

/** What staff may pass over with a reason: hours, grid, lead time, horizon, limits, absences. */
export function decideOutside(
  terms: ServiceTerms,
  start: Instant,
  calendar: BusyCalendar,
  now: Instant,
  preference: Preference,
): Result<AgreedTime, "slot-not-offered" | "slot-taken"> {
  // Nobody's reason brings a part earlier: whoever knows that it is there says so of its promise.
  // Nor does it bring the end of a lease nearer: whoever knows another day says so of the case.
  const inVain = dateAt(terms.zone, start) < firstDay(terms);
  const isElsewhen = terms.at !== undefined && terms.at !== toMinute(start);
  if (isElsewhen || start % MINUTE !== 0 || start < now - OVERRIDE_BACK_MILLISECONDS || inVain) {
    return fail("slot-not-offered");
  }
  const needs = terms.needs.map(({ candidates, ...need }) => ({
    ...need,
    candidates: candidates.map(({ resource }) => ({ resource, away: [], opening: undefined })),
  }));
  const minute = toMinute(start);
  // Nobody's reason makes one car two: what is held by others stays theirs, and what is lent is lent.
  const resources = chooseResources({ ...terms, needs }, minute, calendar, preference);
  const isLeft = hasRoom(beyondReason(terms), calendar.get(dateAt(terms.zone, start)));
  if (resources !== undefined && isLeft) return ok(agreed(terms, start, resources));
  const onEmpty = chooseResources({ ...terms, needs }, minute, EMPTY_CALENDAR, preference);
  return fail(onEmpty === undefined ? "slot-not-offered" : "slot-taken");
}

/** The day before which nobody's reason leads; a text before all days where there is none. */
function firstDay({ notBefore, opensOn }: ServiceTerms): string {
  const [before = "", opens = ""] = [notBefore, opensOn];
  return before > opens ? before : opens;
}

/** The limits that staff with a reason keep to as well. */
export function beyondReason({ pools }: ServiceTerms): readonly Pool[] {
  return pools.filter(({ id }) => isTransport(id));
}

/** A visit that began without a booking can still be recorded on the same day. */
const OVERRIDE_BACK_MILLISECONDS = DAY;

/** The days whose busy times decide about this one start. */
export function datesOf(
  { zone, before, duration, after }: ServiceTerms,
  start: Instant,
): DateRange {
  const minute = toMinute(start);
  return datesTouched(zone, minute - before, minute + duration + after);
}

/**
 * Agrees to a start exactly when a listing would show it. `slot-not-offered` when it would not even
 * be offered on an empty calendar, `slot-taken` when it would.
 */
export function decideTime(
  terms: ServiceTerms,
  start: Instant,
  calendar: BusyCalendar,
  now: Instant,
  preference: Preference,
): Result<AgreedTime, "slot-not-offered" | "slot-taken"> {
  const minute = toMinute(start);
  const date = dateAt(terms.zone, start);
  const offered = (busy: BusyCalendar) =>
    start % MINUTE === 0 &&
    bookableStarts(terms, { from: date, to: date }, busy, now).includes(minute);
  const resources = offered(calendar)
    ? chooseResources(terms, minute, calendar, preference)
    : undefined;
  if (resources === undefined) {
    return fail(offered(EMPTY_CALENDAR) ? "slot-taken" : "slot-not-offered");
  }
  return ok(agreed(terms, start, resources));
}

/** A time that somebody was given elsewhere: it is kept, and takes nothing that we could give to others. */
export function withoutResources(terms: ServiceTerms, start: Instant): AgreedTime {
  return { ...agreed(terms, start, []), charges: [] };
}

function agreed(
  terms: ServiceTerms,
  start: Instant,
  resources: readonly HeldResource[],
): AgreedTime {
  const minute = toMinute(start);
  const date = dateAt(terms.zone, start);
  return {
    wall: { ...wallStartOf(terms.zone, start), at: start },
    start,
    end: toInstant(minute + terms.duration),
    busyFrom: toInstant(minute - terms.before),
    busyUntil: toInstant(minute + terms.duration + terms.after),
    resources,
    charges: terms.pools.map(({ id, amount }) => ({ pool: id, date, amount })),
  };
}
