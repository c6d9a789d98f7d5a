import type { CaseStore } from "../cases/case.store.ts";
import type { DirectoryStore } from "../directory/directory.store.ts";
import type { Random } from "../kernel/random.ts";
import type { Instant } from "../kernel/time.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { commit } from "../platform/dynamodb/transaction.ts";
import { log } from "../platform/log.ts";
import type { Schedules } from "../platform/scheduler/schedules.ts";
import { Unavailable } from "../platform/unavailable.ts";
import { toCommitmentEvent } from "./commitment-event.ts";
import { armTimer } from "./commitment-timer.ts";
import type { Commitment, NextAction } from "./commitment.schema.ts";
import { hostOf } from "./host-of.ts";
import type { CommitmentStore } from "./commitment.store.ts";
import { transition } from "./life-cycle.ts";
import { returnUnanswered } from "./return-unanswered.ts";
import { takeStep } from "./take-step.ts";
import type { TimerPayload } from "./timer-payload.ts";
import { wakesAt } from "./wakes-at.ts";

export type FireStepDeps = {
  readonly tables: Pick<Tables, "client">;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly commitments: Pick<CommitmentStore, "one" | "replace">;
  readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
  readonly schedules: Pick<Schedules, "arm">;
};

type CommitmentPayload = Extract<TimerPayload, { readonly kind: "commitment" }>;
export type TimerOf = Pick<CommitmentPayload, "reference" | "commitment" | "generation">;

/** `outdated`: closed, moved, or somebody else took the step; `early`: armed again for its time. */
export type Fired = "fired" | "outdated" | "early";

/** Attempts and remarks may change the commitment between our read and our write; a few times over. */
const RACES = 8;

/**
 * Takes the step this timer stands for, once, however often and by whomever it is called: the one
 * write names the state, the revision and so the generation it was decided on. Who loses that race
 * to the same step, or to a close or a move, does nothing.
 */
export async function fireStep(deps: FireStepDeps, timer: TimerOf, now: Instant): Promise<Fired> {
  for (let race = 0; race < RACES; race += 1) {
    const seen = await deps.commitments.one(timer.reference, timer.commitment);
    const action = seen?.nextAction;
    const current = seen !== undefined && seen.generation === timer.generation;
    if (!current || action === undefined || !transition("take-step", seen).ok) {
      const { commitment, generation } = timer;
      log.info("timer.outdated", { commitment, generation });
      return "outdated";
    }
    const due = (wakesAt(seen) ?? action.at) <= now;
    const outcome = due ? await advance(deps, seen, action, now) : await armAgain(deps, seen, now);
    if (outcome !== "lost") return outcome;
  }
  throw new Unavailable("the commitment keeps changing while its step fires");
}

async function advance(
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
  const done = await commit(deps.tables, writes, deps.random);
  if (!done.ok) return "lost";
  const level = action.kind === "digest" ? {} : { level: action.level };
  log.info("timer.fired", { commitment: seen.id, ...level });
  return "fired";
}

/**
 * A timer that comes early still exists under its name, so it cannot be armed again under it: the
 * commitment goes on to the next generation, with the same next action.
 */
async function armAgain(
  deps: FireStepDeps,
  seen: Commitment,
  now: Instant,
): Promise<"early" | "lost"> {
  const commitment = {
    ...seen,
    revision: seen.revision + 1,
    generation: seen.generation + 1,
  };
  const done = await commit(deps.tables, [deps.commitments.replace(commitment, seen)], deps.random);
  if (!done.ok) return "lost";
  await armTimer(deps.schedules, commitment, now);
  log.warn("timer.early", { commitment: seen.id, generation: commitment.generation });
  return "early";
}
