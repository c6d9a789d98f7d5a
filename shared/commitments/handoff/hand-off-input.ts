import * as z from "zod";
import { textSchema } from "../../case/customer/customer-input.ts";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { broken } from "../../kernel/invalid.ts";

/** Whom a promise is offered to, and what they are to know of it. */
export const handOffInputSchema = z
  .strictObject({
    to: z.union([
      z.strictObject({ staff: slugSchema }),
      z.strictObject({ department: slugSchema }),
      z.strictObject({ dealer: slugSchema }),
      z.strictObject({ partner: slugSchema }),
    ]),
    /** What a partner is asked for; without it the promise's own kind, or the only one that it takes. */
    kind: slugSchema.optional(),
    /** A partner may be asked without one: it reads what was promised. */
    note: textSchema(2_000).min(1).optional(),
    /** Why it goes to people who do not belong to the matter; a manager may say so. */
    override: z.strictObject({ reason: textSchema(500).min(1) }).optional(),
  })
  .refine(({ to, kind }) => kind === undefined || "partner" in to, {
    message: broken("task-needs-partner"),
    path: ["kind"],
  })
  .refine(({ to, note }) => note !== undefined || "partner" in to, {
    message: broken("missing"),
    path: ["note"],
  });
export type HandOffInput = z.output<typeof handOffInputSchema>;
