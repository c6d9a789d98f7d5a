import type { Instant } from "../kernel/time.ts";
import type { Commitment } from "./commitment.schema.ts";
import { isOverdue } from "./punctuality.ts";

/** Why an open promise stands in the manager's morning mail. */
export type DailyConcern = "exhausted" | "disputed" | "overdue" | "today";

export function dailyConcern(
  commitment: Commitment,
  now: Instant,
  endOfToday: Instant,
): DailyConcern | undefined {
  if (commitment.status !== "open") return undefined;
  if (commitment.nextAction?.kind === "digest") return "exhausted";
  if (commitment.disputedAt !== undefined) return "disputed";
  if (isOverdue(commitment, now)) return "overdue";
  return commitment.dueAt < endOfToday ? "today" : undefined;
}

/**
 * True for what no step of a ladder tells the manager any more. What still climbs, and what is due
 * today, has its own mails at its own times and comes as company only.
 */
export function needsTelling(concern: DailyConcern): boolean {
  return concern === "exhausted" || concern === "disputed";
}
