import { openMinutesLater } from "../../commitments/due/business-time.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import { serviceOfVisit } from "../../directory/services/several-services.ts";
import { instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

type Around = { readonly dealer: Dealer; readonly opening: Opening; readonly now: Instant };

/**
 * When a car that came will be done with, as far as anybody knows: at the end that was planned, or after the hours of
 * the workshop that its jobs take, whichever is later. A drop-off of minutes may be a day's work.
 */
export function expectedEnd(
  visit: Pick<Appointment, "service" | "also" | "jobs" | "begunAt" | "end">,
  { dealer, opening, now }: Around,
): Instant {
  const { begunAt = now, end } = visit;
  const { labourHours = 0 } = serviceOfVisit(dealer, visit) ?? {};
  const worked = openMinutesLater(opening, begunAt, Math.round(labourHours * MINUTES_AN_HOUR));
  return instant(Math.max(end, worked));
}

const MINUTES_AN_HOUR = 60;
