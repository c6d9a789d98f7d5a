import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { ok } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { CaseNow } from "../../story/case-story.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps } from "../frame/change-appointment.ts";
import { changeWaiting } from "../frame/change-waiting.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Decision, SeenWaiting } from "../frame/decision.ts";
import { withoutShare } from "../slots/strangers-share.ts";

export type ProveVisitsDeps = ChangeAppointmentDeps & { readonly recentDealers: RecentDealers };

/**
 * Once a customer's address is proven, their visits give back what they took of the share, and none lapses; for
 * whoever waits without one times are held from now on.
 */
export async function proveVisits(
  deps: ProveVisitsDeps,
  { case: { reference }, appointments, waiting = [] }: Pick<CaseNow, Proven>,
  now: Instant,
): Promise<void> {
  for (const { id, tentative } of appointments) {
    if (tentative === undefined) continue;
    const by = { kind: "customer" } as const;
    const request = { reference, appointment: id, dealerOf: deps.recentDealers, by, now };
    await changeAppointment(deps, request, proven);
  }
  for (const { id, wish } of waiting) {
    if (wish?.unproven !== true) continue;
    const by = { kind: "customer" } as const;
    await changeWaiting(deps, { reference, id, dealerOf: deps.recentDealers, by, now }, wishProven);
  }
}

/** Whether there is something to do: it has just been proven, or whoever did so died before that was done. */
export function isToProve(
  matter: Case,
  { case: before, waiting = [] }: Pick<CaseNow, Proven>,
): boolean {
  if (matter.unproven !== undefined) return false;
  return matter !== before || waiting.some(({ wish }) => wish?.unproven === true);
}

type Proven = "case" | "appointments" | "waiting";

const wishProven: Decide<never, SeenWaiting> = ({ waiting: before }) => {
  const { unproven, ...wish } = before.wish;
  if (unproven === undefined || before.status === "left") return ok(NOTHING);
  const waiting = { ...before, wish, generation: before.generation + 1 };
  return ok({ waiting, facts: [{ type: "waiting.proven", waiting }] });
};

const proven: Decide<never> = ({ appointment: before }) => {
  const { tentative, status, revision } = before;
  if (tentative === undefined || !allows("prove", status)) return ok(NOTHING);
  // The mail that would prove it was never written: an event is for others.
  if (tentative.unmeant === true) return ok(NOTHING);
  const appointment = { ...asOfAnybody(before), revision: revision + 1 };
  return ok({
    next: { change: "prove", appointment },
    time: shareGivenBack(before, appointment),
    // Whoever was told that it may lapse hears that it does not.
    facts: tentative.lapsesAt === undefined ? [] : [{ type: "appointment.proven", appointment }],
  });
};

/** The same visit, of somebody who is no stranger. */
export function asOfAnybody({ tentative, ...visit }: Appointment): Appointment {
  const { charges } = visit;
  if (tentative === undefined || charges === undefined) return visit;
  return { ...visit, charges: withoutShare(charges) };
}

/** The same time, so nobody who waits is offered any of it. */
export function shareGivenBack(
  before: Appointment,
  after: Appointment,
): NonNullable<Decision["time"]> {
  return { free: [], passedOn: [appointmentHold(before)], claims: [appointmentHold(after)] };
}
