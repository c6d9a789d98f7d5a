import type { CaseStore } from "../story/case.store.ts";
import type { DirectoryStore } from "../directory/directory.store.ts";
import type { Random } from "../kernel/random.ts";
import type { Instant } from "../kernel/time.ts";
import type { Commit } from "../platform/dynamodb/transaction.ts";
import { log } from "../platform/log.ts";
import type { Schedules } from "../platform/scheduler/schedules.ts";
import { toCommitmentEvent } from "../commitments/promise/commitment-event.ts";
import type { Commitment, NextAction } from "../story/parts/commitment.schema.ts";
import type { CommitmentStore } from "../commitments/promise/commitment.store.ts";
import { hostOf } from "../commitments/promise/host-of.ts";
import { returnUnanswered } from "../commitments/handoff/return-unanswered.ts";
import { takeStep } from "../commitments/ladder/take-step.ts";

export type FireStepDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly commitments: Pick<CommitmentStore, "one" | "replace">;
  readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
  readonly schedules: Pick<Schedules, "arm">;
};

/**
 * Commits what an action says, exactly on the state that was seen; `lost` when somebody was faster.
 * An offer that ran out goes back first.
 */
export async function advance(
  deps: FireStepDeps,
  seen: Commitment,
  action: NextAction,
  now: Instant,
): Promise<"fired" | "lost"> {
  const dealer = await deps.directory.dealer(seen.dealer);
  if (dealer === undefined) throw new Error("the dealer of a commitment has no document");
  const brand = await deps.directory.brand(dealer.document.brand);
  const host = await hostOf(deps, seen);
  const directory = { dealer: dealer.document, brand: brand?.document, host };
  const offer = seen.handoff;
  const { commitment, fact } =
    offer !== undefined && offer.answerBy <= now
      ? returnUnanswered(seen, offer, directory, now)
      : takeStep(seen, action, directory, now);
  const by = { kind: "system" } as const;
  const event = toCommitmentEvent(fact, commitment, { by, at: now, random: deps.random });
  const writes = [deps.commitments.replace(commitment, seen), deps.cases.record(event)];
  const done = await deps.commit(writes);
  if (!done.ok) return "lost";
  const level = action.kind === "digest" ? {} : { level: action.level };
  log.info("timer.fired", { commitment: seen.id, ...level });
  if (
    action.kind === "step" &&
    fact.type === "commitment.step-fired" &&
    fact.level > action.level
  ) {
    log.warn("timer.steps-made-way", { commitment: seen.id, level: fact.level });
  }
  return "fired";
}
