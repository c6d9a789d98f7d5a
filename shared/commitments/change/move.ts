import * as z from "zod";
import { textSchema } from "../../case/customer/customer-input.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Ours } from "../../language/own-words/own-words.ts";
import type { Decide, Present } from "./change-commitment.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { dueSchema } from "../due/due.schema.ts";
import { resolveDue } from "../due/due.ts";
import type { ResolvedDue } from "../due/due.ts";
import { firstAction } from "../ladder/ladder.ts";
import { transition } from "../promise/life-cycle.ts";
import { meansOf, unmeetable } from "./meetable.ts";

export const moveInputSchema = z.strictObject({
  due: dueSchema,
  reason: textSchema(2_000).min(1),
  agreedWithCustomer: z.boolean(),
});

/** `ours` where the reason is in words of our own. */
export type MoveInput = z.output<typeof moveInputSchema> & { readonly ours?: Ours };

/** A new time for the same promise, which climbs its ladder anew; the old time stays on the record. */
export function move({ due, agreedWithCustomer, ...why }: MoveInput): Decide {
  return (commitment, present) => {
    const status = transition("move", commitment);
    if (!status.ok) return status;
    const resolved = resolveDue(due, present);
    if (!resolved.ok) return resolved;
    const unmet = unmeetable(resolved.value.dueAt, meansOf(commitment, present));
    if (unmet !== undefined) return fail(unmet);
    const previousDueAt = commitment.dueAt;
    return ok({
      commitment: movedTo(commitment, resolved.value, { ...present, agreed: agreedWithCustomer }),
      facts: [{ type: "commitment.moved", previousDueAt, ...why, agreedWithCustomer }],
    });
  };
}

/** "I have it" and the rung reached belonged to the old time. */
export function movedTo(
  commitment: Commitment,
  { dueAt, duePhrase }: ResolvedDue,
  { opening, now, agreed }: Pick<Present, "opening" | "now"> & { readonly agreed: boolean },
): Commitment {
  const {
    acknowledgedAt: _acknowledged,
    exhaustedAt: _exhausted,
    said: _said,
    ...rest
  } = commitment;
  const climb = { ...rest, dueAt, level: null };
  return {
    ...climb,
    duePhrase,
    ...(agreed ? { said: { change: "move", at: now } as const } : {}),
    revision: commitment.revision + 1,
    generation: commitment.generation + 1,
    nextAction: firstAction(climb, opening, now).next,
  };
}
