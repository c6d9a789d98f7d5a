import { isInspectionElsewhere } from "../commitments/change/inspected-otherwise.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { EventOf } from "../story/parts/event.schema.ts";
import type { WithdrawInspectionsDeps } from "./withdraw-inspections.ts";

type Happened<Event> = { readonly event: Event; readonly story: CaseStory };

/** At the dealer's, so nobody else need inspect the car. */
export async function endOthersInspection(
  deps: WithdrawInspectionsDeps,
  { event: { appointment }, story }: Happened<EventOf<"appointment.booked">>,
  now: Instant,
): Promise<void> {
  if (appointment.kind !== "inspection" || !story.commitments.some(isInspectionElsewhere)) return;
  // Cancelled before anybody was told of it.
  const present = story.appointments.find(({ id }) => id === appointment.id);
  if (present?.status === "cancelled") return;
  const { isOfLease } = await import("./is-of-lease.ts");
  if (!(await isOfLease(deps, appointment))) return;
  const { withdrawInspections } = await import("./withdraw-inspections.ts");
  const otherwise = { by: "appointment", service: appointment.serviceName } as const;
  await withdrawInspections(deps, { story, otherwise }, now);
}

/** Its customer has looked at it themselves. */
export async function endOthersForPhotos(
  deps: WithdrawInspectionsDeps,
  { event: { commitment }, story }: Happened<EventOf<"commitment.made">>,
  now: Instant,
): Promise<void> {
  if (commitment.judges !== true || !story.commitments.some(isInspectionElsewhere)) return;
  const { withdrawInspections } = await import("./withdraw-inspections.ts");
  await withdrawInspections(deps, { story, otherwise: { by: "customer" } }, now);
}
