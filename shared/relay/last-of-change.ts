import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { CommitmentEvent } from "../commitments/promise/commitment-event.ts";

/**
 * One change may be told by two events (a call at a bad time, and the new time). Only the last of them
 * moves the timers, so that a change costs two calls to the Scheduler and not four.
 */
export function isLastOfChange(event: CommitmentEvent, events: readonly CaseEvent[]): boolean {
  const { id, revision } = event.commitment;
  const last = events.findLast(
    (one) =>
      "commitment" in one && one.commitment.id === id && one.commitment.revision === revision,
  );
  return last === undefined || last.id === event.id;
}
