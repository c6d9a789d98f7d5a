import type { CaseEvent } from "../story/parts/event.schema.ts";

/** They had it before, in another system, and nobody hears of it from this one. */
export function isTakenOverQuietly(event: CaseEvent): boolean {
  return "quiet" in event && event.quiet === true;
}
