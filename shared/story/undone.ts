import type { CaseEvent } from "./parts/event.schema.ts";

/** Whether this entry was taken back by the very next change of its promise. */
export function isUndone(event: CaseEvent, events: readonly CaseEvent[]): boolean {
  if (!("commitment" in event)) return false;
  const { id, revision } = event.commitment;
  return events.some(
    (other) =>
      other.type === "commitment.undone" &&
      other.commitment.id === id &&
      other.commitment.revision === revision + 1,
  );
}
