import type { Instant } from "../../kernel/time.ts";
import { log } from "../../platform/log.ts";
import { Unavailable } from "../../platform/unavailable.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { inState, readVisit, stateEvent } from "./confirmation-deps.ts";
import type { ConfirmationDeps, Visit, VisitSeen } from "./confirmation-deps.ts";
import { confirmedToCustomer } from "./confirmed-to-customer.ts";
import { callsToConfirm, takeBackCall } from "./take-back-call.ts";

const RACES = 8;

/**
 * The customer has heard after all: the visit is `confirmed` again, and the call we had promised
 * ourselves is no longer owed; nor is it for a visit that was cancelled. Nothing happens while nobody
 * knows that they heard of this version.
 */
export async function settleConfirmation(
  deps: ConfirmationDeps,
  visit: Visit,
  now: Instant,
): Promise<void> {
  for (let race = 0; race < RACES; race += 1) {
    const seen = await readVisit(deps, visit);
    const { story, appointment } = seen;
    const reason = reasonOf(seen);
    if (reason === undefined) return;
    const calls = callsToConfirm(story.commitments, appointment.id);
    const writes = [
      ...confirmed(deps, seen, now),
      ...calls.flatMap((call) => takeBackCall(deps, call, reason, now)),
    ];
    if (writes.length === 0) return;
    if (!(await deps.commit(writes)).ok) continue;
    log.info("appointment.settled", { appointment: appointment.id });
    return;
  }
  throw new Unavailable("the appointment keeps changing while its confirmation is settled");
}

function reasonOf({ story, appointment }: VisitSeen): string | undefined {
  if (appointment.status === "cancelled") return "The appointment was cancelled";
  if (!confirmedToCustomer(story, appointment)) return undefined;
  return "The customer has the confirmation";
}

function confirmed(deps: ConfirmationDeps, { appointment, dealer }: VisitSeen, now: Instant) {
  if (!allows("settle", appointment.status)) return [];
  const after = inState(appointment, "confirmed");
  return [
    deps.appointments.change("settle", after, dealer.timeZone),
    deps.cases.record(stateEvent(deps.random, appointment, after, now)),
  ];
}
