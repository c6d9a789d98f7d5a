import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { isOverdue } from "../../commitments/promise/punctuality.ts";

/** Why an open promise stands in the manager's morning mail. */
export type DailyConcern = "exhausted" | "unowned" | "disputed" | "overdue" | "today";

export type Morning = {
  readonly now: Instant;
  readonly endOfToday: Instant;
  /** Somebody can work on it, today or on the day it is due. */
  readonly isOwned: boolean;
};

export function dailyConcern(
  commitment: Commitment,
  { now, endOfToday, isOwned }: Morning,
): DailyConcern | undefined {
  if (commitment.status !== "open") return undefined;
  if (commitment.nextAction?.kind === "digest") return "exhausted";
  if (!isOwned) return "unowned";
  if (commitment.disputedAt !== undefined) return "disputed";
  if (isOverdue(commitment, now)) return "overdue";
  return commitment.dueAt < endOfToday ? "today" : undefined;
}

/**
 * True for what no step of a ladder tells the manager, or none any more. What still climbs, and what is
 * due today, has its own mails at its own times and comes as company only, unless the dealer wants the
 * mail every day.
 */
export function needsTelling(
  concern: DailyConcern,
  { morningMail }: Pick<Dealer, "morningMail">,
): boolean {
  return morningMail === "every-day" || (concern !== "overdue" && concern !== "today");
}
