import type { Problem } from "../kernel/problem.ts";
import type { Random } from "../kernel/random.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { Replayed } from "../platform/dynamodb/idempotency.store.ts";
import type { Commit, Write } from "../platform/dynamodb/transaction.ts";
import { toEvent } from "../story/fact.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { Actor } from "../story/parts/actor.schema.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import { isPlanned } from "./plan-of.ts";

export type CloseCaseDeps = {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "close" | "record">;
  readonly random: Random;
};

type Closing = { readonly story: CaseNow; readonly by: Actor; readonly reason: string };

/**
 * Somebody says that nothing is owed, and why; that stays inside the house. Refused while something is planned:
 * a promise is closed by itself, so that its customer hears of it and can object. A promise that somebody makes
 * at the same moment stays as it is.
 */
export async function closeCase(
  { commit, cases, random }: CloseCaseDeps,
  { story, by, reason }: Closing,
  now: Instant,
  remember: (events: readonly CaseEvent[]) => readonly Write[] = () => [],
): Promise<Result<readonly CaseEvent[], Problem | Replayed>> {
  if (isPlanned(story, now)) return fail(SOMETHING_IS_PLANNED);
  const facts = [{ type: "case.noted", text: reason }, { type: "case.closed" }] as const;
  const events = facts.map((fact) => toEvent(fact, story.case, { by, at: now, random }));
  const writes = events.map((event) => cases.record(event));
  const saved = await commit([
    cases.close(story.case, { at: now }),
    ...writes,
    ...remember(events),
  ]);
  if (saved.ok) return ok(events);
  const isReplayed = saved.failure.refused.includes("idempotency");
  return fail(isReplayed ? { code: "replayed" } : { code: "case-not-found" });
}

const SOMETHING_IS_PLANNED: Problem = { code: "wrong-state", detail: "something-planned" };
