import * as z from "zod";
import { textSchema } from "../../case/customer/customer-input.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentFact } from "../promise/commitment-event.ts";
import { enteredBy } from "./agreed-to.ts";
import type { Decide } from "./change-commitment.ts";
import { closed, transition } from "../promise/life-cycle.ts";

export const withdrawInputSchema = z.strictObject({ reason: textSchema(2_000).min(1) });

/** The customer owes nobody a reason. */
export const withdrawOwnInputSchema = z.strictObject({
  reason: textSchema(2_000).optional(),
  /** Others have done it; a reason of just these two words says the same. */
  solvedElsewhere: z.literal(true).optional(),
});
export type WithdrawOwnInput = z.output<typeof withdrawOwnInputSchema>;

type Withdrawal = WithdrawOwnInput & {
  /** With all else that was planned, and told in the mail of that. */
  readonly withMatter?: true;
};

/** Whether others have done what was promised, by a mark or by these very words. */
export function isSolvedElsewhere({ reason = "", solvedElsewhere }: WithdrawOwnInput): boolean {
  return solvedElsewhere === true || /^solved[ -]elsewhere[.!]?$/i.test(reason.trim());
}

/**
 * The customer no longer wants it and is told so in writing; what the staff say of it can be denied,
 * what the customer says is final. Whoever it was offered to hears that there is nothing left to answer.
 */
export function withdraw({ withMatter, ...input }: Withdrawal): Decide {
  return (commitment, { now, by }) => {
    const status = transition("withdraw", commitment);
    if (!status.ok) return status;
    if (by.kind === "customer" && commitment.honoured !== undefined) return fail(NOT_THEIRS);
    const said = { change: "withdraw", at: now, ...enteredBy(by) } as const;
    // Whoever withdraws it themselves has nothing left to deny, not even an earlier move.
    const { said: _before, ...rest } = closed(commitment, status.value);
    const solved = by.kind === "customer" && isSolvedElsewhere(input);
    return ok({
      commitment: {
        ...rest,
        withdrawnAt: now,
        ...(by.kind === "customer" ? {} : { said }),
        ...(solved ? { solvedElsewhere: true as const } : {}),
      },
      facts: [withdrawn(commitment, input, { solved, withMatter })],
    });
  };
}

const NOT_THEIRS: Problem = { code: "role-not-allowed", detail: "companies-settle" };

/** What they add to it in their own words; else ours, which say that it was. */
function solvedReason(reason: string | undefined) {
  const isSaid = reason !== undefined && !isSolvedElsewhere({ reason }) && reason.trim() !== "";
  return isSaid ? { reason } : ownReason("solved-elsewhere");
}

function withdrawn(
  { handoff }: Commitment,
  { reason }: WithdrawOwnInput,
  { solved, withMatter }: { readonly solved: boolean; readonly withMatter: true | undefined },
): CommitmentFact {
  return {
    type: "commitment.withdrawn",
    ...(solved ? solvedReason(reason) : {}),
    ...(reason === undefined || solved ? {} : { reason }),
    ...(solved ? { solvedElsewhere: true } : {}),
    ...(withMatter === undefined ? {} : { withMatter }),
    ...(handoff?.told === undefined ? {} : { asked: handoff.told }),
  };
}
