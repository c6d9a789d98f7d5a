import type { CaseStore } from "../../story/case.store.ts";
import { readDealer } from "../../directory/store/read-places.ts";
import type { Unreachable } from "../../directory/store/dead-addresses.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import { LOST } from "../../platform/raced.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { log } from "../../platform/log.ts";
import { toCommitmentEvent } from "../promise/commitment-event.ts";
import type { CommitmentFact } from "../promise/commitment-event.ts";
import type { Commitment, NextAction } from "../../story/parts/commitment.schema.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import { hostOf } from "../promise/host-of.ts";
import { reckon } from "../promise/reckon.ts";
import { returnUnanswered } from "../handoff/return-unanswered.ts";
import { takeStep } from "../ladder/take-step.ts";

export type TakeStepDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly commitments: Pick<CommitmentStore, "one" | "replace">;
  readonly directory: Pick<DirectoryStore, "dealer" | "brand" | "deadAddresses" | "partner">;
};

const NOBODY: Unreachable = new Set<string>();

/**
 * Commits what an action says, exactly on the state that was seen; `LOST` when somebody was faster.
 * An offer that ran out goes back first. `unheard` are addresses beside the dead ones that did not hear it.
 */
export async function takeNextAction(
  deps: TakeStepDeps,
  seen: Commitment,
  now: Instant,
  action: NextAction | undefined = seen.nextAction,
  unheard: Unreachable = NOBODY,
): Promise<"taken" | typeof LOST> {
  if (action === undefined) return "taken";
  const { dealer, brand, dead } = await readDealer(deps, seen.dealer);
  const unreachable = { has: (email: string) => dead.has(email) || unheard.has(email) };
  const directory = { dealer, brand, dead: unreachable, host: await hostOf(deps, seen) };
  const offer = seen.handoff;
  const { commitment: changed, fact } =
    offer !== undefined && offer.answerBy <= now
      ? returnUnanswered(seen, offer, directory, now)
      : takeStep(seen, action, directory, now);
  const by = { kind: "system" } as const;
  const commitment = reckon(seen, changed, { facts: [fact], by, now });
  const event = toCommitmentEvent(fact, commitment, { by, at: now, random: deps.random });
  const writes = [...deps.commitments.replace(commitment, seen), deps.cases.record(event)];
  const done = await deps.commit(writes);
  if (!done.ok) return LOST;
  report(seen, action, fact);
  return "taken";
}

function report(
  seen: Commitment,
  action: NextAction,
  fact: Extract<CommitmentFact, { readonly notified: unknown }>,
): void {
  const level = action.kind === "digest" ? {} : { level: action.level };
  log.info("timer.fired", { commitment: seen.id, ...level });
  if (
    action.kind === "step" &&
    fact.type === "commitment.step-fired" &&
    fact.level > action.level
  ) {
    log.warn("timer.steps-made-way", { commitment: seen.id, level: fact.level });
  }
}

/** The same next action, in the next generation: for a timer that came early. */
export async function postponeStep(
  { commit, commitments }: TakeStepDeps,
  seen: Commitment,
): Promise<{ readonly untold: Commitment } | typeof LOST> {
  const { revision, generation } = seen;
  const untold = { ...seen, revision: revision + 1, generation: generation + 1 };
  const done = await commit(commitments.replace(untold, seen));
  return done.ok ? { untold } : LOST;
}
