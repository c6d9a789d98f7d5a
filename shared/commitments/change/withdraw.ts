import * as z from "zod";
import { textSchema } from "../../case/customer/customer-input.ts";
import { ok } from "../../kernel/result.ts";
import { enteredBy } from "./agreed-to.ts";
import type { Decide } from "./change-commitment.ts";
import { closed, transition } from "../promise/life-cycle.ts";

export const withdrawInputSchema = z.strictObject({ reason: textSchema(2_000).min(1) });

/** The customer owes nobody a reason. */
export const withdrawOwnInputSchema = z.strictObject({ reason: textSchema(2_000).optional() });

/**
 * The customer no longer wants it and is told so in writing; what the staff say of it can be denied,
 * what the customer says is final.
 */
export function withdraw({ reason }: z.output<typeof withdrawOwnInputSchema>): Decide {
  return (commitment, { now, by }) => {
    const status = transition("withdraw", commitment);
    if (!status.ok) return status;
    const said = { change: "withdraw", at: now, ...enteredBy(by) } as const;
    // Whoever withdraws it themselves has nothing left to deny, not even an earlier move.
    const { said: _before, ...rest } = closed(commitment, status.value);
    return ok({
      commitment: {
        ...rest,
        withdrawnAt: now,
        ...(by.kind === "customer" ? {} : { said }),
      },
      facts: [{ type: "commitment.withdrawn", ...(reason === undefined ? {} : { reason }) }],
    });
  };
}
