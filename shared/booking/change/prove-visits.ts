import type { RecentDealers } from "../../directory/recent-dealers.ts";
import { ok } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide } from "../frame/decision.ts";
import { withoutShare } from "../slots/strangers-share.ts";

export type ProveVisitsDeps = ChangeAppointmentDeps & { readonly recentDealers: RecentDealers };

/** Once a customer's address is proven, their visits give back what they took of the strangers' share. */
export async function proveVisits(
  deps: ProveVisitsDeps,
  { case: { reference }, appointments }: Pick<CaseNow, "case" | "appointments">,
  now: Instant,
): Promise<void> {
  for (const { id, tentative } of appointments) {
    if (tentative === undefined) continue;
    const by = { kind: "customer" } as const;
    const request = { reference, appointment: id, dealerOf: deps.recentDealers, by, now };
    await changeAppointment(deps, request, proven);
  }
}

const proven: Decide<never> = ({ appointment: before }) => {
  const { tentative, ...seen } = before;
  if (tentative === undefined || !allows("prove", before.status)) return ok(NOTHING);
  const charges = withoutShare(before.charges ?? []);
  const appointment = { ...seen, revision: before.revision + 1, charges };
  return ok({
    next: { change: "prove", appointment },
    // The same time, so nobody who waits is offered any of it.
    time: { free: [], passedOn: [appointmentHold(before)], claims: [appointmentHold(appointment)] },
    facts: [],
  });
};
