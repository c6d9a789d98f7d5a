import type { Instant } from "../../kernel/time.ts";
import { log } from "../../platform/log.ts";
import { Unavailable } from "../../platform/unavailable.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { confirmByPhone } from "./confirm-by-phone.ts";
import type { OwedCall } from "./owe-call.ts";
import { inState, readVisit, stateEvent } from "./confirmation-deps.ts";
import type { ConfirmationDeps, Visit, VisitSeen } from "./confirmation-deps.ts";
import { confirmedToCustomer } from "./confirmed-to-customer.ts";

/** Whoever is to be told by phone is told soon, whatever a dealer allows itself for other calls. */
const CALL_WITHIN = "PT60M";

/** The customer and the desk may change the visit between our read and our write; a few times over. */
const RACES = 8;

/**
 * Nobody knows that the customer heard of this version: the visit is `unconfirmed`, which takes
 * nothing from it, and the department owes a call. Once, however often it is called; nothing happens
 * when they have heard, or when the visit moved on.
 */
export async function doubtConfirmation(
  deps: ConfirmationDeps,
  { sequence, ...visit }: Visit & { readonly sequence: number },
  now: Instant,
): Promise<void> {
  for (let race = 0; race < RACES; race += 1) {
    const seen = await readVisit(deps, visit);
    const { story, appointment: before, dealer } = seen;
    const current = before.sequence === sequence && allows("doubt", before.status);
    if (!current || confirmedToCustomer(story, before)) return;
    const appointment = inState(before, "unconfirmed");
    const call = await callOf(deps, seen, now);
    const writes = [
      deps.appointments.change("doubt", appointment, dealer.timeZone),
      deps.cases.record(stateEvent(deps.random, before, appointment, now)),
      ...call.writes,
    ];
    if (!(await deps.commit(writes)).ok) continue;
    log.warn("appointment.unconfirmed", { appointment: appointment.id });
    return;
  }
  throw new Unavailable("the appointment keeps changing while its confirmation is doubted");
}

/** A call that is owed already serves. */
async function callOf(
  deps: ConfirmationDeps,
  { story, appointment, dealer }: VisitSeen,
  now: Instant,
): Promise<OwedCall> {
  const owed = story.commitments.some(
    ({ appointment: about, kind, status }) =>
      about === appointment.id && kind === "callback" && status === "open",
  );
  if (owed) return { commitments: [], writes: [] };
  const by = { kind: "system" } as const;
  const { windows } = story.case.contact ?? {};
  const call = { dealer, department: appointment.department, by, within: CALL_WITHIN, windows };
  const promise = await confirmByPhone(deps, false, call, now);
  return promise({ case: story.case, appointment });
}
