import { openMinutesLater } from "../../commitments/due/business-time.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import { serviceOfVisit } from "../../directory/services/several-services.ts";
import { instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

type Visit = Pick<Appointment, "service" | "also" | "jobs" | "begunAt" | "start" | "end">;
type Around = { readonly dealer: Dealer; readonly opening: Opening; readonly now: Instant };

/** Whoever brings a car before its time knows that it waits for that. */
export function workedOnFrom(
  { begunAt, start }: Pick<Visit, "begunAt" | "start">,
  now: Instant,
): Instant {
  return instant(Math.max(begunAt ?? now, start));
}

/**
 * When a car that came will be done with, as far as anybody knows: at the end that was planned, or after the hours of
 * the workshop that its jobs take, whichever is later. A drop-off of minutes may be a day's work.
 */
export function expectedEnd(visit: Visit, { dealer, opening, now }: Around): Instant {
  const { labourHours = 0 } = serviceOfVisit(dealer, visit) ?? {};
  const from = workedOnFrom(visit, now);
  const worked = openMinutesLater(opening, from, Math.round(labourHours * MINUTES_AN_HOUR));
  return instant(Math.max(visit.end, worked));
}

const MINUTES_AN_HOUR = 60;
