import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import { durationMinutes } from "../../kernel/duration.ts";
import type { Service } from "../../directory/document/dealer.schema.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { MINUTE } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import type { AppointmentChange } from "../appointment/appointment-transitions.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";

export type ChangeRefusal = RefusalOf<"wrong-state" | "too-late-to-change" | "car-was-here">;

/** After these nobody could say any more what the car was like. */
const TAKES_TIME_AWAY: ReadonlySet<AppointmentChange> = new Set<AppointmentChange>([
  "reschedule",
  "cancel",
]);

export function findAppointment(
  story: CaseNow,
  id: string,
): Result<Appointment, RefusalOf<"appointment-not-found">> {
  const appointment = story.appointments.find((known) => known.id === id);
  return appointment === undefined ? fail({ code: "appointment-not-found" }) : ok(appointment);
}

/**
 * Whether `by` may still change it. The service's notice binds customers only; exactly at the notice
 * is in time, and a time that has begun is past changing also without one. A visit whose car was looked at when it
 * came and before it was handed back has taken place, whatever was pressed since: nobody moves or cancels it.
 */
export function mayChange(
  action: AppointmentChange,
  appointment: Appointment,
  service: Pick<Service, "minimumNotice"> | undefined,
  by: Actor,
  now: Instant,
): Result<void, ChangeRefusal> {
  if (!allows(action, appointment.status)) {
    return fail({ code: "wrong-state", status: appointment.status });
  }
  if (TAKES_TIME_AWAY.has(action) && appointment.condition?.["hand-back"] !== undefined) {
    return fail({ code: "car-was-here" });
  }
  const minimumNotice = service?.minimumNotice ?? "PT0M";
  const late = now > appointment.start - durationMinutes(minimumNotice) * MINUTE;
  return by.kind === "customer" && late
    ? fail({ code: "too-late-to-change", minimumNotice })
    : ok(undefined);
}
