import type { Commitment } from "./parts/commitment.schema.ts";
import type { CaseEvent, EventOf } from "./parts/event.schema.ts";

/** What the customer said of the visit that this promise is to talk about; undefined for all others. */
export function complaintOf(
  { complaint, appointment }: Pick<Commitment, "complaint" | "appointment">,
  events: readonly CaseEvent[],
): EventOf<"feedback.given"> | undefined {
  if (complaint !== true) return undefined;
  return events.find(
    (event): event is EventOf<"feedback.given"> =>
      event.type === "feedback.given" && event.visit === appointment,
  );
}
