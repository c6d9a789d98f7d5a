import type { Hold } from "../calendar/calendar-changes.ts";
import { calendarWithout } from "../calendar/calendar-changes.ts";
import type { CalendarStore } from "../calendar/calendar.store.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import { localDay, toInstant } from "../calendar/local-day.ts";
import type { RefusalOf } from "./booking-refusal.ts";
import { nearestStarts } from "./nearest-starts.ts";
import type { ServiceTerms } from "./service-terms.ts";

/** A time that cannot be had, and where others could be: looking for them takes the calendar of weeks. */
export type Unplaced = {
  readonly code: "slot-not-offered" | "slot-taken";
  readonly near: {
    readonly terms: ServiceTerms;
    readonly start: Instant;
    /** What whoever moves has already does not stand in their way. */
    readonly held?: Hold;
  };
};

/** Names the nearest free starts beside a time that cannot be had; every other refusal stays as it is. */
export async function withAlternatives<Refusal extends { readonly code: string }>(
  deps: { readonly calendar: Pick<CalendarStore, "days"> },
  refusal: Refusal | Unplaced,
  now: Instant,
): Promise<Refusal | RefusalOf<"slot-not-offered" | "slot-taken">> {
  if (!("near" in refusal)) return refusal;
  const { terms, start, held } = refusal.near;
  const alternatives = await nearestStarts(deps, terms, start, now, (calendar) =>
    held === undefined ? calendar : calendarWithout(calendar, held),
  );
  const opensAt = opensAfter(terms, start);
  const opens = opensAt === undefined ? {} : { opensAt };
  return { code: refusal.code, timeZone: terms.zone, alternatives, ...opens };
}

/** When it can be had at the earliest, for whoever asked for a time before that. */
function opensAfter({ zone, opensOn }: ServiceTerms, start: Instant): Instant | undefined {
  if (opensOn === undefined || dateAt(zone, start) >= opensOn) return undefined;
  return toInstant(localDay(zone, opensOn).from);
}
