import * as z from "zod";
import { callableNumbers } from "../../case/customer/callable-numbers.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Customer } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { dueSchema } from "../due/due.schema.ts";
import { resolveDue } from "../due/due.ts";
import { mayCallFrom } from "../promise/call-offer.ts";
import { transition } from "../promise/life-cycle.ts";
import type { Decide, Present } from "./change-commitment.ts";

/** Without `until` it is when the customer may next be called. */
export const snoozeInputSchema = z.strictObject({ until: dueSchema.optional() });
type SnoozeInput = z.output<typeof snoozeInputSchema>;

/**
 * Set aside until then: nobody is led to it before. It stays on the list, with who set it aside; its timers,
 * its steps and its due time go on, and whatever happens to it meanwhile brings it back. Nothing is set
 * aside for longer than until it is due.
 */
export function snooze({ until }: SnoozeInput, customer: Customer): Decide {
  return (commitment, present) => {
    const { by, now } = present;
    const status = transition("snooze", commitment);
    if (!status.ok) return status;
    const resolved =
      until === undefined ? nextWindow(commitment, customer, present) : dueIn(until, present);
    if (!resolved.ok) return resolved;
    if (resolved.value > commitment.dueAt) return fail(DUE_SOONER);
    const revision = commitment.revision + 1;
    const who = by.kind === "staff" ? { by: { id: by.id, name: by.name } } : {};
    return ok({
      commitment: {
        ...commitment,
        revision,
        snoozed: { until: resolved.value, at: now, revision, ...who },
      },
      facts: [{ type: "commitment.snoozed", until: resolved.value }],
    });
  };
}

function dueIn(
  until: NonNullable<SnoozeInput["until"]>,
  present: Present,
): Result<Instant, Problem> {
  const resolved = resolveDue(until, present);
  return resolved.ok ? ok(resolved.value.dueAt) : resolved;
}

function nextWindow(
  commitment: Commitment,
  customer: Customer,
  { contact, dealer, now }: Present,
): Result<Instant, Problem> {
  const numbers = callableNumbers(customer, contact) ?? [];
  const from = mayCallFrom(commitment, contact, { numbers, dealer, now });
  return from === undefined || from <= now ? fail(MAY_CALL_NOW) : ok(from);
}

const DUE_SOONER: Problem = {
  code: "invalid-request",
  errors: [invalid("/until", "due-sooner")],
};

const MAY_CALL_NOW: Problem = {
  code: "invalid-request",
  errors: [invalid("/until", "may-call-now")],
};
