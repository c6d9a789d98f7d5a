import type { CaseEvent } from "./parts/event.schema.ts";

/** A case is opened before anything happens in it; facts without a revision follow what they are about. */
const FIRST = -1;
const LAST = Number.MAX_SAFE_INTEGER;

/**
 * The order of a timeline. Events of one instant tell the revision of what they changed, so the cause
 * stands before its consequence even when the clock stands still.
 */
export function inOrder(left: CaseEvent, right: CaseEvent): number {
  return left.at - right.at || revisionOf(left) - revisionOf(right);
}

function revisionOf(event: CaseEvent): number {
  if (event.type === "case.opened") return FIRST;
  if ("commitment" in event) return event.commitment.revision;
  return "appointment" in event ? event.appointment.revision : LAST;
}
