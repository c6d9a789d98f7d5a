import { durationMinutes } from "../../kernel/duration.ts";
import { DAY_MINUTES } from "../../kernel/time.ts";
import type { LocalDate } from "../../kernel/time.ts";
import { addDays } from "../../kernel/zone.ts";
import { partsOf } from "../../directory/services/visit-service.ts";
import type { VisitService } from "../../directory/services/visit-service.ts";

/**
 * When the lease of a car ends, as it is known; `any` where nothing hangs on it any more, since the time was
 * agreed before or is only reckoned with.
 */
export type LeaseEnd = LocalDate | "any" | undefined;

/** Whether it can be had only so long before the end of a lease. */
export function hangsOnLease(service: VisitService): boolean {
  return partsOf(service).some(({ opensBefore }) => opensBefore !== undefined);
}

/**
 * The first day on which it can be had: with `P60D` and the end of the lease on 2027-03-31 that is 2027-01-30. Of
 * several services in one visit each has to be open. Undefined where nothing hangs on it.
 */
export function opensOn(service: VisitService, lease: LeaseEnd): LocalDate | undefined {
  if (lease === undefined || lease === "any") return undefined;
  const days = partsOf(service).flatMap(({ opensBefore }) =>
    opensBefore === undefined ? [] : [durationMinutes(opensBefore) / DAY_MINUTES],
  );
  return days.length === 0 ? undefined : addDays(lease, -Math.min(...days));
}
