import * as z from "zod";
import { textSchema } from "../../case/customer/customer-input.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Ours } from "../../language/own-words/own-words.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { dueSchema } from "../due/due.schema.ts";
import type { Due } from "../due/due.schema.ts";
import { resolveDue } from "../due/due.ts";
import type { DueContext, ResolvedDue } from "../due/due.ts";
import { transition } from "../promise/life-cycle.ts";
import { agreedTo, enteredBy, isAgreed } from "./agreed-to.ts";
import { FREELY, managerNeeded } from "./agreement-law.ts";
import type { Authority } from "./agreement-law.ts";
import type { Decide, Present } from "./change-commitment.ts";
import { expecting } from "./expect.ts";
import { meansOf, unmeetable } from "./meetable.ts";
import { tooEarlyFor } from "./too-early.ts";

export const overrideSchema = z.strictObject({ reason: textSchema(2_000).min(1) });

export const moveInputSchema = z.strictObject({
  due: dueSchema,
  reason: textSchema(2_000).min(1),
  agreedWithCustomer: z.boolean(),
  /** Why a manager promises more calls than can be made. */
  override: overrideSchema.optional(),
});

/** `ours` where the reason is in words of our own. */
export type MoveInput = z.output<typeof moveInputSchema> & { readonly ours?: Ours };

/**
 * Another time for the same promise. What the customer agreed to is the time that counts from then on,
 * and can be denied; without them it is only what we expect.
 */
export function move(
  { due, agreedWithCustomer, override, ...why }: MoveInput,
  authority: Authority = FREELY,
): Decide {
  return (commitment, present) => {
    const status = transition(agreedWithCustomer ? "move" : "expect", commitment);
    if (!status.ok) return status;
    const resolved = meetable(due, commitment, present);
    if (!resolved.ok) return resolved;
    const { dueAt } = resolved.value;
    if (!agreedWithCustomer) {
      const expected = expecting(commitment, resolved.value, why, present);
      return ok(expected ?? { commitment, facts: [] });
    }
    if (isAgreed(commitment, dueAt)) return ok({ commitment, facts: [] });
    const refused = managerNeeded(commitment, dueAt, authority, present.now);
    if (refused !== undefined) return fail(refused);
    const previousDueAt = commitment.dueAt;
    return ok({
      commitment: agreedTo(commitment, resolved.value, enteredBy(present.by), present),
      facts: [{ type: "commitment.moved", previousDueAt, ...why, agreedWithCustomer }],
      naming: { override, mayOverride: authority.overbooks },
    });
  };
}

/** The customer picks another time themselves: nobody has to agree, and nothing is there to deny. */
export function pickTime({
  due,
  ...why
}: Omit<MoveInput, "agreedWithCustomer" | "override">): Decide {
  return (commitment, present) => {
    const status = transition("move", commitment);
    if (!status.ok) return status;
    const resolved = meetable(due, commitment, { ...present, offered: true });
    if (!resolved.ok) return resolved;
    if (isAgreed(commitment, resolved.value.dueAt)) return ok({ commitment, facts: [] });
    const previousDueAt = commitment.dueAt;
    return ok({
      commitment: agreedTo(commitment, resolved.value, "picked", present),
      facts: [{ type: "commitment.moved", previousDueAt, ...why, agreedWithCustomer: true }],
      naming: { mayOverride: false, byCustomer: true },
    });
  };
}

function meetable(
  due: Due,
  commitment: Commitment,
  present: Present & Pick<DueContext, "offered">,
): Result<ResolvedDue, Problem> {
  const resolved = resolveDue(due, present);
  if (!resolved.ok) return resolved;
  const { dueAt } = resolved.value;
  const unmet =
    tooEarlyFor(commitment, dueAt, present.dealer) ??
    unmeetable(dueAt, meansOf(commitment, present));
  return unmet === undefined ? resolved : fail(unmet);
}
