import * as z from "zod";
import { lineSchema } from "../../case/customer/customer-input.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Change, Decide, Present } from "../change/change-commitment.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { partnerKey } from "../../story/party-key.ts";
import { transition } from "../promise/life-cycle.ts";
import { changedFrom } from "../promise/wakes-at.ts";
import { acceptHandoff } from "./accept-handoff.ts";
import type { Answering } from "./handoff-answer.ts";

export const acknowledgeRequestInputSchema = z.strictObject({
  /** What the partner calls it, in its own books. */
  partnerReference: lineSchema(100).min(1),
});
type Input = z.output<typeof acknowledgeRequestInputSchema>;

/**
 * A partner has what it was asked for in its own books, under this reference: from now on it is active, and the
 * customer hears so. Saying so before accepting is accepting. The same reference again changes nothing; another one
 * takes its place, and both stay on the record.
 */
export function acknowledgeRequest({ partnerReference }: Input, answering: Answering): Decide {
  return (commitment, present) => {
    const status = transition("acknowledge-request", commitment);
    if (!status.ok) return status;
    const { task } = commitment;
    if (task === undefined) return fail(NO_TASK);
    if (answering.at !== partnerKey(task.partner)) return fail(NOT_THEIRS);
    const accepted =
      commitment.handoff === undefined
        ? nothingYet(commitment)
        : acceptHandoff(answering)(commitment, present);
    if (!accepted.ok) return accepted;
    return ok(acknowledged(accepted.value, commitment, partnerReference, present));
  };
}

function nothingYet(commitment: Commitment) {
  return ok({ commitment, facts: [] });
}

function acknowledged(
  { commitment, facts }: Change,
  before: Commitment,
  partnerReference: string,
  { now }: Pick<Present, "now">,
): Change {
  const { task } = commitment;
  const former = task?.partnerReference;
  if (task === undefined || former === partnerReference) return { commitment, facts };
  const known = { ...task, partnerReference, acknowledgedAt: task.acknowledgedAt ?? now };
  const fact = {
    type: "commitment.request-acknowledged",
    partnerReference,
    ...(former === undefined ? {} : { formerReference: former }),
  } as const;
  return {
    commitment: changedFrom(before, { ...commitment, task: known }),
    facts: [...facts, fact],
  };
}

const NO_TASK: Problem = { code: "wrong-state", detail: "no-task" };
const NOT_THEIRS: Problem = { code: "role-not-allowed", detail: "partner-says-so" };
