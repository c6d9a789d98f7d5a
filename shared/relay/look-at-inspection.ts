import type { Instant } from "../kernel/time.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { EventOf } from "../story/parts/event.schema.ts";
import type { InspectInTimeDeps } from "./inspect-in-time.ts";

type Happened<Event> = { readonly event: Event; readonly story: CaseStory };

const OVER: ReadonlySet<Appointment["status"]> = new Set<Appointment["status"]>([
  "cancelled",
  "no-show",
  "missed-unconfirmed",
]);

/** A visit that does not take place: seldom it was an inspection that a partner would have done else. */
export async function inspectAfterAll(
  deps: InspectInTimeDeps,
  { event, story }: Happened<EventOf<"appointment.cancelled" | "appointment.status-changed">>,
  now: Instant,
): Promise<void> {
  const { kind, status } = event.appointment;
  const isWithdrawn = story.commitments.some((one) => one.status === "withdrawn");
  if (kind !== "inspection" || !OVER.has(status) || !isWithdrawn) return;
  const { inspectMissed } = await import("./inspect-in-time.ts");
  await inspectMissed(deps, { event, story }, now);
}

/** Photos of a car that nobody judges any more. */
export async function inspectUnjudged(
  deps: InspectInTimeDeps,
  { event, story }: Happened<EventOf<"commitment.withdrawn">>,
  now: Instant,
): Promise<void> {
  if (event.commitment.judges !== true) return;
  const { inspectPhotographed } = await import("./inspect-in-time.ts");
  await inspectPhotographed(deps, { event, story }, now);
}

/** What is known of a car has changed, and perhaps when its lease ends. */
export async function lookAgainAtLease(
  deps: InspectInTimeDeps,
  { event, story }: Happened<EventOf<"case.customer-changed">>,
  now: Instant,
): Promise<void> {
  const isOfCar = event.changed.includes("vehicle") && story.case.leaseMaturityDate !== undefined;
  if (!isOfCar || story.appointments.length === 0) return;
  const { settleVisitsOfLease } = await import("./inspect-in-time.ts");
  await settleVisitsOfLease(deps, story, now);
}
