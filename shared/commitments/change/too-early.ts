import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Instant } from "../../kernel/time.ts";
import { askedTask } from "../../story/asked-task.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { earlierThanLeadTime } from "../due/lead-time.ts";

/**
 * What a partner was asked for, or is to be, and has not said yet that it has cannot be promised for before it
 * could do it: undefined, or the first time by which it can.
 */
export function tooEarlyFor(
  commitment: Pick<Commitment, "introducing" | "task">,
  dueAt: Instant,
  dealer: Pick<Dealer, "timeZone">,
): Problem | undefined {
  const task = askedTask(commitment);
  const isAsked = task !== undefined && task.acknowledgedAt === undefined;
  return isAsked ? earlierThanLeadTime(task.earliest, dueAt, dealer) : undefined;
}
