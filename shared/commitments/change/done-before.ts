import type { Again } from "../../platform/again.ts";
import type { Problem } from "../../kernel/problem.ts";
import { ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { hashOf } from "../../platform/dynamodb/idempotency.store.ts";
import { sameActor } from "../../story/same-actor.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentEvent, CommitmentFact } from "../promise/commitment-event.ts";
import type { Change, Decide, Present } from "./change-commitment.ts";
import { lastOf, stateBefore } from "./undo.ts";

type Asked = {
  readonly seen: Commitment;
  readonly events: readonly CaseEvent[];
  readonly decide: Decide;
  readonly present: Present;
};

/**
 * What tells whether it was done before: its last change, where that came since they first asked, and the state
 * before it, which may be of long ago.
 */
export async function eventsToCompare(
  cases: Pick<CaseStore, "back" | "since">,
  story: CaseNow,
  seen: Commitment,
  again: Again | undefined,
): Promise<readonly CaseEvent[]> {
  if (again === undefined) return [];
  const recent = await cases.since(story, again.since);
  if (lastOf(seen, recent.events).length === 0) return [];
  const told = await cases.back(recent, ({ events }) => stateBefore(seen, events) !== undefined);
  return told.events;
}

/** The decision; where it may be a repetition and was made before, it changes nothing more. */
export function decideOnce(asked: Asked, again: Again | undefined): Result<Change, Problem> {
  if (again !== undefined && doneBefore(asked, again)) {
    return ok({ commitment: asked.seen, facts: [] });
  }
  return asked.decide(asked.seen, asked.present);
}

/**
 * Whether the promise is as it is because this very person decided this very thing last, and since they
 * first asked: decided once more on the state before it, the same would be said. Then they only missed
 * the answer.
 */
function doneBefore({ seen, events, decide, present }: Asked, { since }: Again): boolean {
  const told = lastOf(seen, events);
  const [first] = told;
  const before = stateBefore(seen, events);
  if (first === undefined || before === undefined || first.at < since) return false;
  if (!sameActor(first.by, present.by)) return false;
  const then = decide(before, { ...present, now: first.at });
  if (!then.ok || then.value.facts.length !== told.length) return false;
  const said = new Set(told.map(wordsOf));
  const isSaid = then.value.facts.every((fact) => said.has(hashOf(fact)));
  return isSaid && cameTo(then.value.commitment) === cameTo(seen);
}

/** A move names its new time nowhere but in what it led to. */
function cameTo({ status, dueAt, expectedAt, owner, attempts }: Commitment): string {
  return hashOf([status, dueAt, expectedAt ?? null, owner.id, attempts]);
}

/** What was said, without who, when and the new state, and without what was added on the way. */
function wordsOf(event: CommitmentEvent): string {
  const { id: _i, reference: _r, dealer: _d, at: _a, by: _b, commitment: _c, ...said } = event;
  const words: Partial<Record<Added, unknown>> & Pick<CommitmentFact, "type"> = { ...said };
  delete words.endedConsent;
  delete words.overrideReason;
  return hashOf(words);
}

type Added = "endedConsent" | "overrideReason";
