import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Replayed } from "./idempotency.store.ts";
import { LOST, raced } from "../raced.ts";
import type { Race } from "../raced.ts";
import type { Commit, Write } from "./transaction.ts";

/** Something new, and what writes it. */
export type Made<Thing> = { readonly made: Thing; readonly writes: readonly Write[] };

export type Making<Thing, Refusal> = {
  readonly race: Race;
  /** Asked again when what was drawn is taken, or what it was decided on has changed. */
  readonly draw: (round: number) => Promise<Result<Made<Thing>, Refusal>>;
  /** Goes into the same transaction, such as the memory of the answer. */
  readonly alongside?: (made: Thing) => readonly Write[];
  /**
   * The label of what has a new id. Only this very transaction can have written it, so its refusal is
   * no lost race: an answer got lost.
   */
  readonly own?: string;
  /** By label: what no other draw can mend. */
  readonly final?: Readonly<Record<string, Refusal>>;
};

/**
 * The frame of everything that is made: draws, commits in one transaction, draws again after a lost
 * race. `replayed` when the `idempotency` write says that the same request succeeded before.
 */
export async function commitNew<Thing, Refusal>(
  commit: Commit,
  { race, draw, alongside = () => [], own, final = {} }: Making<Thing, Refusal>,
): Promise<Result<Thing, Refusal | Replayed>> {
  return raced(race, async (round) => {
    const drawn = await draw(round);
    if (!drawn.ok) return drawn;
    const { made, writes } = drawn.value;
    const saved = await commit([...writes, ...alongside(made)]);
    if (saved.ok) return ok(made);
    const { refused } = saved.failure;
    if (own !== undefined && refused.includes(own)) return ok(made);
    // A replay comes first: a retry must never hear that its own time is taken.
    if (refused.includes("idempotency")) return fail({ code: "replayed" });
    const [last] = refused.flatMap((label) => final[label] ?? []);
    return last === undefined ? LOST : fail(last);
  });
}
