import type { Instant } from "../kernel/time.ts";
import { carStays } from "../story/car-stays.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { TimerDeps } from "../timers/kinds.ts";

type Happened = { readonly event: CaseEvent; readonly story: CaseStory };

/** What may leave a car that stays without word, or with two; most events do not, and load nothing for it. */
export async function wordGoesOn(
  deps: TimerDeps,
  { event, story }: Happened,
  now: Instant,
): Promise<void> {
  const id = visitOf(event);
  const visit = story.appointments.find((one) => one.id === id);
  if (visit === undefined || !carStays(visit)) return;
  const { keepWordComingOf } = await import("./keep-word-coming.ts");
  await keepWordComingOf(deps, { reference: event.reference, appointment: visit.id }, now);
}

function visitOf(event: CaseEvent): string | undefined {
  if ("appointment" in event) return event.appointment.id;
  const word = "commitment" in event && event.commitment.word !== undefined;
  return word ? event.commitment.appointment : undefined;
}
