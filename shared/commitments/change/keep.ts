import * as z from "zod";
import { isCall } from "../../case/customer/call-windows.ts";
import { textSchema } from "../../case/customer/customer-input.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import { enteredBy } from "./agreed-to.ts";
import type { Decide } from "./change-commitment.ts";
import { contactLaw } from "./contact-law.ts";
import { doneForThem } from "../ladder/theirs-no-more.ts";
import { closed, transition } from "../promise/life-cycle.ts";

export const keepInputSchema = z.strictObject({
  outcome: z.enum(["reached", "done", "informed"]),
  channel: z.enum(["phone", "email", "sms", "in-person"]).optional(),
  /** The customer rang us. */
  inbound: z.boolean().optional(),
  note: textSchema(2_000).optional(),
  evidence: textSchema(2_000).optional(),
});
export type KeepInput = z.output<typeof keepInputSchema>;

/**
 * Logged as done: the ladder ends here, and the customer is told so that they can say otherwise. Whoever
 * closes what was handed to them says in words what was done.
 */
export function keep(
  { outcome, channel, inbound, note, evidence }: KeepInput,
  { byPartner = false }: { readonly byPartner?: boolean } = {},
): Decide {
  return (commitment, present) => {
    const { by, now } = present;
    const status = transition("keep", commitment);
    if (!status.ok) return status;
    const lawful = contactLaw({ channel, inbound, byPartner }, commitment, present);
    if (!lawful.ok) return lawful;
    if (commitment.delegation !== undefined && (note ?? "") === "") return fail(SUMMARY_NEEDED);
    // What a mail would have said is told to them, or it is not told.
    const isTelling = commitment.tells !== undefined && isCall(commitment.kind);
    if (isTelling && outcome === "done") return fail(NOT_TOLD);
    const asked = doneForThem(commitment, { ...present, at: now });
    const fact = {
      ...({ type: "commitment.kept", outcome, channel, inbound, note, evidence } as const),
      ...(asked.length === 0 ? {} : { asked }),
    };
    const said = { change: "keep", at: now, ...enteredBy(by) } as const;
    return ok({
      commitment: { ...closed(commitment, status.value), keptAt: now, said },
      facts: [fact],
    });
  };
}

const SUMMARY_NEEDED: Problem = {
  code: "summary-needed",
  errors: [invalid("/note", "summary-needed")],
};

const NOT_TOLD: Problem = { code: "not-told", errors: [invalid("/outcome", "told-or-not-kept")] };
