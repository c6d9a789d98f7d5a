import * as z from "zod";
import { lineSchema } from "../../case/customer/customer-input.ts";
import { emailSchema } from "../../directory/document/values.schema.ts";
import { broken } from "../../kernel/invalid.ts";

/** Whose data is meant. `name` tells apart those who share a number. */
export const personInputSchema = z
  .strictObject({
    email: emailSchema.optional(),
    phone: z.string().trim().min(3).max(40).optional(),
    name: lineSchema(80).optional(),
  })
  .refine(({ email, phone }) => email !== undefined || phone !== undefined, {
    message: broken("email-or-phone"),
  });
export type PersonInput = z.output<typeof personInputSchema>;
