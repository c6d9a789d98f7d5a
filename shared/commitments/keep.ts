import * as z from "zod";
import { textSchema } from "../cases/customer-input.ts";
import { ok } from "../kernel/result.ts";
import type { Decide } from "./change-commitment.ts";
import { closed, transition } from "./life-cycle.ts";

export const keepInputSchema = z.strictObject({
  outcome: z.enum(["reached", "done", "informed"]),
  channel: z.enum(["phone", "email", "sms", "in-person"]).optional(),
  note: textSchema(2_000).optional(),
  evidence: textSchema(2_000).optional(),
});
export type KeepInput = z.output<typeof keepInputSchema>;

/** Logged as done: the ladder ends here, and the customer is told so that they can say otherwise. */
export function keep({ outcome, channel, note, evidence }: KeepInput): Decide {
  return (commitment, { now }) => {
    const status = transition("keep", commitment);
    if (!status.ok) return status;
    const fact = {
      type: "commitment.kept",
      outcome,
      ...(channel === undefined ? {} : { channel }),
      ...(note === undefined ? {} : { note }),
      ...(evidence === undefined ? {} : { evidence }),
    } as const;
    const said = { change: "keep", at: now } as const;
    return ok({
      commitment: { ...closed(commitment, status.value), keptAt: now, said },
      facts: [fact],
    });
  };
}
