import type { Instant } from "../../kernel/time.ts";
import { NO_CALL, oweCall } from "./owe-call.ts";
import type { Call, OweCallDeps, OwedCall, Visit } from "./owe-call.ts";

/**
 * A customer without a mail address gets no confirmation in writing, so the department owes a call:
 * answers how to promise it beside a booking. Nothing is read for the others.
 */
export async function confirmByPhone(
  deps: OweCallDeps,
  hasMail: boolean,
  call: Call,
  now: Instant,
): Promise<(visit: Visit) => OwedCall> {
  if (hasMail) return () => NO_CALL;
  const owed = await oweCall(deps, call, now);
  return (visit) =>
    owed(visit, { what: `Confirm by phone: ${visit.appointment.serviceName}`, confirms: true });
}
