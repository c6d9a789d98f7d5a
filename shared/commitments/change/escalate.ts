import * as z from "zod";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Decide } from "./change-commitment.ts";
import { isBeforeDue } from "../ladder/ladder.ts";
import { transition } from "../promise/life-cycle.ts";
import { takeStep } from "../ladder/take-step.ts";

/** The level the person saw; null before the first step. */
export const escalateInputSchema = z.strictObject({ level: z.int().min(0).nullable() });

/**
 * The next step at once, from the level the person saw: a second press from the same view changes
 * nothing. The customer hears that we are late only when we are.
 */
export function escalate({ level }: z.output<typeof escalateInputSchema>): Decide {
  return (commitment, { dealer, brand, host, now }) => {
    const status = transition("escalate", commitment);
    if (!status.ok) return status;
    if ((level ?? -1) >= commitment.policy.steps.length) return fail(NO_SUCH_LEVEL);
    if (commitment.level !== level) return ok({ commitment, facts: [] });
    const next = commitment.policy.steps.findIndex(
      (step, index) => index > (level ?? -1) && !isBeforeDue(step),
    );
    if (next === -1) return fail(AT_THE_TOP);
    const action = { kind: "step", level: next, at: now } as const;
    const { commitment: escalated, fact } = takeStep(
      commitment,
      action,
      { dealer, brand, host },
      now,
    );
    const early = fact.type === "commitment.step-fired" && now < commitment.dueAt;
    return ok({
      commitment: escalated,
      facts: [early ? { ...fact, tellCustomer: false } : fact],
    });
  };
}

const NO_SUCH_LEVEL: Problem = {
  code: "invalid-request",
  errors: [invalid("/level", "no-such-step")],
};

const AT_THE_TOP: Problem = {
  code: "wrong-state",
  detail: "at-the-top",
};
