import { doubtConfirmation } from "../booking/confirmation/doubt-confirmation.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { EventOf } from "../story/parts/event.schema.ts";

type DoubtDeps = Parameters<typeof doubtConfirmation>[0];

type Happened = {
  readonly event: EventOf<"commitment.undone">;
  readonly story: CaseStory;
};

/** The call that had confirmed the visit was logged by mistake. */
export async function doubtUncalled(
  deps: DoubtDeps,
  { event: { reference, commitment }, story }: Happened,
  now: Instant,
): Promise<void> {
  const visit = story.appointments.find(({ id }) => id === commitment.appointment);
  const kept = story.events.find(
    (one) =>
      one.type === "commitment.kept" &&
      one.commitment.id === commitment.id &&
      one.commitment.revision === commitment.revision - 1,
  );
  if (visit === undefined || kept === undefined) return;
  const wasSettled = story.events.some(
    (one) =>
      one.type === "appointment.status-changed" &&
      one.appointment.id === visit.id &&
      one.appointment.sequence === visit.sequence &&
      one.previous === "unconfirmed" &&
      one.appointment.status === "confirmed" &&
      one.at >= kept.at,
  );
  const { id: appointment, sequence } = visit;
  if (wasSettled) await doubtConfirmation(deps, { reference, appointment, sequence }, now);
}
