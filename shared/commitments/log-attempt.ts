import * as z from "zod";
import { lineSchema, textSchema } from "../cases/customer-input.ts";
import { attemptSchema } from "../cases/event.schema.ts";
import type { Attempt } from "../cases/event.schema.ts";
import type { Problem } from "../kernel/problem.ts";
import { ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Change, Decide, Present } from "./change-commitment.ts";
import type { Commitment } from "./commitment.schema.ts";
import { dueSchema, resolveDue } from "./due.ts";
import type { Due } from "./due.ts";
import { transition } from "./life-cycle.ts";
import { movedTo } from "./move.ts";

export const attemptInputSchema = z
  .strictObject({
    ...attemptSchema.pick({ channel: true, outcome: true }).shape,
    /** A label of the case's phones, or a number. */
    phone: lineSchema(40).optional(),
    note: textSchema(2_000).optional(),
    due: dueSchema.optional(),
  })
  .refine(({ due, outcome }) => due === undefined || outcome === "bad-time", {
    message: "goes only with the outcome `bad-time`",
    path: ["due"],
  });
export type AttemptInput = z.output<typeof attemptInputSchema>;

/**
 * A try that did not reach the customer: it is counted and never closes anything. A bad time with a
 * better one moves the promise, with the same owner.
 */
export function logAttempt({ due, ...words }: AttemptInput): Decide {
  const { channel, outcome, phone, note } = words;
  const attempt: Attempt = {
    channel,
    outcome,
    ...(phone === undefined ? {} : { phone }),
    ...(note === undefined ? {} : { note }),
  };
  return (commitment, present) => {
    const status = transition("attempt", commitment);
    if (!status.ok) return status;
    const tried = { ...commitment, attempts: commitment.attempts + 1 };
    if (due !== undefined) return movedByAttempt(tried, { attempt, due }, present);
    return ok({
      commitment: { ...tried, revision: commitment.revision + 1 },
      facts: [{ type: "commitment.attempted", attempt }],
    });
  };
}

function movedByAttempt(
  commitment: Commitment,
  { attempt, due }: { readonly attempt: Attempt; readonly due: Due },
  present: Present,
): Result<Change, Problem> {
  const resolved = resolveDue(due, present);
  if (!resolved.ok) return resolved;
  const moved = {
    type: "commitment.moved",
    previousDueAt: commitment.dueAt,
    // The customer reads this; the note of the attempt is the staff's own.
    reason: "The time of the call did not suit",
    agreedWithCustomer: true,
  } as const;
  return ok({
    commitment: movedTo(commitment, resolved.value, { ...present, agreed: true }),
    facts: [{ type: "commitment.attempted", attempt }, moved],
  });
}
