import { toEvent } from "../story/fact.ts";
import type { Random } from "../kernel/random.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Clock } from "../kernel/time.ts";
import type { Commit, Write } from "../platform/dynamodb/transaction.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { Actor } from "../story/parts/actor.schema.ts";
import type { Notified } from "../story/parts/actor.schema.ts";
import type { SpokeWith } from "../story/parts/spoke-with.schema.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";

export type AddNoteDependencies = {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "record">;
  readonly clock: Clock;
  readonly random: Random;
};

/** What it says, and which colleagues it is for. */
type Note = {
  readonly text: string;
  readonly mentioned?: readonly Notified[];
  /** Whom it was said by in the customer's place. */
  readonly spokeWith?: SpokeWith | undefined;
};

/**
 * A remark on the timeline; it changes nothing else and closes nothing. `remember` adds the memory
 * of the answer; `replayed` says that somebody with the same idempotency key was first.
 */
export async function addNote(
  { commit, cases, clock, random }: AddNoteDependencies,
  matter: Case,
  by: Actor,
  { text, mentioned = [], spokeWith }: Note,
  remember: (noted: CaseEvent) => readonly Write[],
): Promise<Result<CaseEvent, { readonly code: "replayed" }>> {
  const named = mentioned.length === 0 ? {} : { mentioned: [...mentioned] };
  const fact = { type: "case.noted", text, ...named, ...(spokeWith && { spokeWith }) } as const;
  const event = toEvent(fact, matter, { by, at: clock.now(), random });
  const saved = await commit([cases.record(event), ...remember(event)]);
  const replayed = !saved.ok && saved.failure.refused.includes("idempotency");
  return replayed ? fail({ code: "replayed" }) : ok(event);
}
