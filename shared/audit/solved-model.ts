import type { CaseEvent, EventOf } from "../story/parts/event.schema.ts";

/** It ended with all that was planned, which one letter says. */
export function isSaidOfAll(
  { at, withMatter }: EventOf<"commitment.withdrawn">,
  events: readonly CaseEvent[],
): boolean {
  const isSaid = events.some(
    (other) => other.type === "case.noted" && other.solvedElsewhere === true && other.at <= at,
  );
  return withMatter === true && isSaid;
}
