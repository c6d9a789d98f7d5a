import type { Actor } from "../../story/parts/actor.schema.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { newId } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** Every event that tells of a commitment and carries its state after the change. */
export type CommitmentEvent = Extract<CaseEvent, { readonly commitment: Commitment }>;

type WithoutFrame<Event> = Event extends unknown
  ? Omit<Event, "id" | "reference" | "dealer" | "at" | "by" | "commitment">
  : never;

/** What happened, in its own words; {@link toCommitmentEvent} adds who, when and the new state. */
export type CommitmentFact = WithoutFrame<CommitmentEvent>;

export function toCommitmentEvent(
  fact: CommitmentFact,
  commitment: Commitment,
  { by, at, random }: { readonly by: Actor; readonly at: Instant; readonly random: Random },
): CommitmentEvent {
  const { reference, dealer } = commitment;
  return { ...fact, id: newId("evt", random), reference, dealer, at, by, commitment };
}
