import * as z from "zod";
import { textSchema } from "../cases/customer-input.ts";
import { ok } from "../kernel/result.ts";
import type { Decide } from "./change-commitment.ts";
import { closed, transition } from "./life-cycle.ts";

export const withdrawInputSchema = z.strictObject({ reason: textSchema(2_000).min(1) });

/** The customer no longer wants it; they are told in writing, with "that is not so". */
export function withdraw({ reason }: z.output<typeof withdrawInputSchema>): Decide {
  return (commitment, { now }) => {
    const status = transition("withdraw", commitment);
    if (!status.ok) return status;
    return ok({
      commitment: { ...closed(commitment, status.value), withdrawnAt: now },
      facts: [{ type: "commitment.withdrawn", reason }],
    });
  };
}
