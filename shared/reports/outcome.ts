import * as z from "zod";
import { isLateForGood, isOverdue } from "../commitments/promise/punctuality.ts";
import type { Instant } from "../kernel/time.ts";
import { ownerThere } from "../story/same-actor.ts";
import type { Author, Commitment } from "../story/parts/commitment.schema.ts";

/**
 * What has become of a promise: of all these it is one. `openLate` has a new time ahead, which it got
 * when it was late already; `givenUp` was late when the customer no longer wanted it.
 */
export const outcomeSchema = z.enum([
  "keptOnTime",
  "keptLate",
  "openOverdue",
  "openLate",
  "notYetDue",
  "withdrawn",
  "withdrawnAfterDue",
  "givenUp",
  "ownFault",
]);
export type Outcome = z.infer<typeof outcomeSchema>;

/**
 * What has become of it by `now`, and whose that is: what was kept on time or withdrawn, whoever made
 * that entry; what is late, whoever had it when it became so, and never who repaired it.
 */
export function outcomeOf(
  promise: Commitment,
  now: Instant,
): { readonly outcome: Outcome; readonly by: Author } {
  const { tally = {} } = promise;
  const outcome = outcomeBy(promise, now);
  const { by = ownerThere(promise) } = (LATE_ONES.has(outcome) ? tally.late : tally.closed) ?? {};
  return { outcome, by };
}

function outcomeBy(promise: Commitment, now: Instant): Outcome {
  const { status, tally = {} } = promise;
  if (!isLateForGood(promise, now)) return IN_TIME[status];
  // What the customer denied was not made late by an outage.
  if (tally.heldUp === true && tally.disputed === undefined) return "ownFault";
  if (status === "withdrawn") return withdrawnLate(promise);
  if (status === "kept") return "keptLate";
  return isOverdue(promise, now) ? "openOverdue" : "openLate";
}

const LATE_ONES: ReadonlySet<Outcome> = new Set([
  "keptLate",
  "openOverdue",
  "openLate",
  "givenUp",
  "ownFault",
]);

const IN_TIME = {
  open: "notYetDue",
  kept: "keptOnTime",
  withdrawn: "withdrawn",
} as const satisfies Record<Commitment["status"], Outcome>;

/** The customer gave it up, or we did; of promises from before it is known by what they may deny. */
function withdrawnLate({ tally, said }: Commitment): Outcome {
  const kind = tally?.closed?.kind ?? (said === undefined ? "customer" : "staff");
  return kind === "customer" ? "givenUp" : "withdrawnAfterDue";
}
