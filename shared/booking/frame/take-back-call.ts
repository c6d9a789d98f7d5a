import type { CaseStore } from "../../story/case.store.ts";
import { toCommitmentEvent } from "../../commitments/promise/commitment-event.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentStore } from "../../commitments/promise/commitment.store.ts";
import { reckon } from "../../commitments/promise/reckon.ts";
import { closed, transition } from "../../commitments/promise/life-cycle.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";

export type TakeBackDeps = {
  readonly cases: Pick<CaseStore, "record">;
  readonly commitments: Pick<CommitmentStore, "replace">;
  readonly random: Random;
};

/** Why a call about a visit is not owed any more. */
export type Unneeded =
  | "visit-moved"
  | "visit-cancelled"
  | "visit-begun"
  | "visit-missed"
  | "nothing-to-tell"
  | "not-ready-yet"
  | "confirmation-arrived";

/** The writes that end a call which is no longer owed. */
export function takeBackCall(
  { commitments, cases, random }: TakeBackDeps,
  call: Commitment,
  why: Unneeded,
  now: Instant,
): Write[] {
  const status = transition("withdraw", call);
  if (!status.ok) return [];
  const fact = { type: "commitment.withdrawn", ...ownReason(why) } as const;
  const by = { kind: "system" } as const;
  const ended = { ...closed(call, status.value), withdrawnAt: now };
  const withdrawn = reckon(call, ended, { facts: [fact], by, now });
  const frame = { by, at: now, random };
  return [
    ...commitments.replace(withdrawn, call),
    cases.record(toCommitmentEvent(fact, withdrawn, frame)),
  ];
}
