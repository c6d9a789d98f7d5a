import { cancel } from "../booking/change/cancel.ts";
import type { CancelDeps } from "../booking/change/cancel.ts";
import { endWaiting } from "../booking/change/end-waiting.ts";
import type { EndWaitingDeps } from "../booking/change/end-waiting.ts";
import { isWished } from "../booking/waiting/wished.ts";
import { changeCommitment } from "../commitments/change/change-commitment.ts";
import type { ChangeCommitmentDeps, Decide } from "../commitments/change/change-commitment.ts";
import { withdraw } from "../commitments/change/withdraw.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { ok } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { comingVisits } from "./coming-visits.ts";

export type EndSolvedDeps = CancelDeps & EndWaitingDeps & ChangeCommitmentDeps;

export type Ending = {
  /** A case with the mark that it is solved. */
  readonly story: CaseNow;
  readonly dealer: Dealer;
  /** Why, in the customer's words or in ours. */
  readonly words: string;
};

const BY = { kind: "customer" } as const;

/**
 * Ends what was promised, waited for and booked up to when the customer said so, each by itself and however many
 * they are. What has ended already is left alone, so whoever comes after a fault does what is left. Answers the
 * visits that are too near to be cancelled.
 * @throws Unavailable where something keeps changing or cannot be written: do it again.
 */
export async function endWhatIsSolved(
  deps: EndSolvedDeps,
  { story, dealer, words }: Ending,
  now: Instant,
): Promise<readonly string[]> {
  const { solvedElsewhere: solved } = story.case;
  if (solved === undefined) return [];
  for (const { id } of story.commitments.filter((one) => isOwedBefore(one, solved.at))) {
    const request = { story, dealer, brand: undefined, by: BY, id, now };
    await changeCommitment(deps, request, endPromise(words, solved.at));
  }
  await endWaits(deps, story, solved.at, now);
  return cancelVisits(deps, { story, words, solved }, now);
}

async function endWaits(
  deps: EndWaitingDeps,
  { case: { reference }, waiting = [] }: CaseNow,
  at: Instant,
  now: Instant,
): Promise<void> {
  const open = waiting
    .filter(isWished)
    .filter((one) => one.status !== "left" && one.joinedAt <= at);
  for (const { id } of open) {
    await endWaiting(deps, { reference, id, by: BY, ending: "left" }, now);
  }
}

type Cancelling = Pick<Ending, "story" | "words"> & {
  readonly solved: NonNullable<Case["solvedElsewhere"]>;
};

async function cancelVisits(
  deps: CancelDeps,
  { story, words, solved: { at, keepVisits = [] } }: Cancelling,
  now: Instant,
): Promise<readonly string[]> {
  const coming = comingVisits(story, now).filter(
    ({ id, bookedAt }) => bookedAt <= at && !keepVisits.includes(id),
  );
  const left: string[] = [];
  for (const { id: appointment } of coming) {
    const done = await cancel(deps, { story, appointment, reason: words, by: BY }, now);
    if (!done.ok && done.failure.code !== "wrong-state") left.push(appointment);
  }
  return left;
}

/** Whether it was owed when the customer said so: what was made, or denied, since then is another matter. */
export function isOwedBefore(
  { status, promisedAt, disputedAt, honoured }: Commitment,
  at: Instant,
): boolean {
  // Whoever helped is settled with all the more.
  if (status !== "open" || honoured !== undefined) return false;
  return promisedAt <= at && (disputedAt === undefined || disputedAt <= at);
}

function endPromise(words: string, at: Instant): Decide {
  const decide = withdraw({ reason: words, solvedElsewhere: true, withMatter: true });
  return (commitment, present) =>
    isOwedBefore(commitment, at) ? decide(commitment, present) : ok({ commitment, facts: [] });
}
