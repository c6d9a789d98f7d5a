import { isInspectionElsewhere } from "../commitments/change/inspected-otherwise.ts";
import { hangsOnLease } from "../booking/slots/opens-on.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { leaseServices } from "../directory/services/lease-services.ts";
import { serviceOfVisit } from "../directory/services/several-services.ts";
import { readDealerAlone } from "../directory/store/read-places.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
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
  const { dealer } = await readDealerAlone(deps, appointment.dealer);
  if (!isOfLease(dealer, appointment)) return;
  const { withdrawInspections } = await import("./withdraw-inspections.ts");
  const otherwise = { by: "appointment", service: appointment.serviceName } as const;
  await withdrawInspections(deps, { story, otherwise }, now);
}

/** Where a house has an inspection before the end of a lease, no other one stands for that. */
function isOfLease(dealer: Dealer, visit: Appointment): boolean {
  const service = serviceOfVisit(dealer, visit);
  const hangs = service !== undefined && hangsOnLease(service);
  return hangs || leaseServices(dealer).every(({ kind }) => kind !== "inspection");
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
