import * as z from "zod";
import { textSchema } from "../../case/customer/customer-input.ts";
import { ok } from "../../kernel/result.ts";
import type { Decide } from "./change-commitment.ts";
import { transition } from "../promise/life-cycle.ts";

export const confirmInputSchema = z.strictObject({ comment: textSchema(2_000).optional() });

/** "Yes, kept", says the customer; saying it twice changes nothing, and it can still be taken back. */
export function confirm({ comment }: z.output<typeof confirmInputSchema>): Decide {
  return (commitment, { now }) => {
    const { confirmedAt } = commitment;
    const status = transition("confirm", commitment);
    if (!status.ok) return status;
    if (confirmedAt !== undefined) return ok({ commitment, facts: [] });
    return ok({
      commitment: { ...commitment, confirmedAt: now, revision: commitment.revision + 1 },
      facts: [{ type: "commitment.confirmed", ...(comment === undefined ? {} : { comment }) }],
    });
  };
}
