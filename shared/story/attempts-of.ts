import { isUndone } from "./undone.ts";
import type { CaseEvent, EventOf } from "./parts/event.schema.ts";

/** Each time that somebody tried to keep this promise, the last one last; not what was logged by mistake. */
export function attemptsOf(
  promise: string,
  events: readonly CaseEvent[],
): EventOf<"commitment.attempted">[] {
  return events.filter(
    (event): event is EventOf<"commitment.attempted"> =>
      event.type === "commitment.attempted" &&
      event.commitment.id === promise &&
      !isUndone(event, events),
  );
}
