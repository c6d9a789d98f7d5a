import { ok } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Unneeded } from "../frame/take-back-call.ts";
import { log } from "../../platform/log.ts";
import { allows, isOver } from "../appointment/appointment-transitions.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Seen } from "../frame/decision.ts";
import type { Appointment, AppointmentStatus } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { callsToConfirm } from "./call-to-confirm.ts";
import { callsThatItIsReady } from "./call-when-ready.ts";
import { confirmedToCustomer } from "./confirmed-to-customer.ts";
import { changeBySystem, inState } from "./doubt-confirmation.ts";
import type { ConfirmationDeps, AboutVisit } from "./doubt-confirmation.ts";

/**
 * The customer has heard after all: the visit is `confirmed` again, and the call we had promised
 * ourselves is no longer owed; nor is it for a visit that was cancelled, has begun or was missed.
 * Nothing happens while nobody knows that they heard of this version. @throws Error when the visit is
 * gone.
 */
export async function settleConfirmation(
  deps: ConfirmationDeps,
  visit: AboutVisit,
  now: Instant,
): Promise<void> {
  const { events } = await changeBySystem(deps, visit, settled, now);
  if (events.length > 0) log.info("appointment.settled", { appointment: visit.appointment });
}

export const settled: Decide<never> = (seen) => {
  const { story, appointment } = seen;
  const why = reasonOf(seen);
  if (why === undefined) return ok(NOTHING);
  const calls = owedFor(story.commitments, appointment);
  const doubtful = allows("settle", appointment.status);
  if (!doubtful && calls.length === 0) return ok(NOTHING);
  return ok({
    ...(doubtful ? inState("settle", appointment, "confirmed") : { facts: [] }),
    callsTakenBack: calls.map((call) => ({ call, why })),
  });
};

/** Who has come back for the car need not be called that it is ready. */
function owedFor(commitments: readonly Commitment[], visit: Appointment): Commitment[] {
  const { id } = visit;
  const calls = callsToConfirm(commitments, id);
  return isOver(visit) ? [...calls, ...callsThatItIsReady(commitments, id)] : calls;
}

function reasonOf({ story, appointment }: Seen): Unneeded | undefined {
  const over = OVER[appointment.status];
  if (over !== undefined) return over;
  if (!confirmedToCustomer(story, appointment)) return undefined;
  return "confirmation-arrived";
}

const OVER: Readonly<Partial<Record<AppointmentStatus, Unneeded>>> = {
  cancelled: "visit-cancelled",
  arrived: "visit-begun",
  "in-progress": "visit-begun",
  ready: "visit-begun",
  completed: "visit-begun",
  "part-needed": "visit-begun",
  "no-show": "visit-missed",
  "missed-unconfirmed": "visit-missed",
};
