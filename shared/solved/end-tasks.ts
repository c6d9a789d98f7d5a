import { changeCommitment } from "../commitments/change/change-commitment.ts";
import type { ChangeCommitmentDeps, Decide } from "../commitments/change/change-commitment.ts";
import { withdraw } from "../commitments/change/withdraw.ts";
import { isWithOthers } from "../commitments/handoff/is-with-others.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { ok } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";

export type EndingTasks = {
  readonly story: CaseNow;
  readonly dealer: Dealer;
  readonly reason: string | undefined;
  /** When the customer said of one promise that others have done it. */
  readonly at: Instant;
};

/**
 * Whatever was handed to a partner, or is to be, is for the same thing, and nobody drives out for nothing. Doing it
 * again changes nothing.
 */
export async function endTasks(
  deps: ChangeCommitmentDeps,
  { story, dealer, reason, at }: EndingTasks,
  now: Instant,
): Promise<void> {
  const by = { kind: "customer" } as const;
  for (const { id } of story.commitments.filter((one) => isTaskBefore(one, at))) {
    await changeCommitment(
      deps,
      { story, dealer, brand: undefined, by, id, now },
      endTask(reason, at),
    );
  }
}

/** Whether it was somebody else's to do, or to be, when the customer said so. */
function isTaskBefore(promise: Commitment, at: Instant): boolean {
  const { status, promisedAt, introducing, honoured } = promise;
  const isOwed = status === "open" && honoured === undefined && promisedAt <= at;
  return isOwed && (isWithOthers(promise) || introducing !== undefined);
}

function endTask(reason: string | undefined, at: Instant): Decide {
  const decide = withdraw({ reason, solvedElsewhere: true });
  return (commitment, present) =>
    isTaskBefore(commitment, at) ? decide(commitment, present) : ok({ commitment, facts: [] });
}
