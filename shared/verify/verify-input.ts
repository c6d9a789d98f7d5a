import * as z from "zod";
import { lineSchema, personNameSchema } from "../case/customer/customer-input.ts";
import { isPlainName } from "../case/customer/plain-name.ts";
import { broken } from "../kernel/invalid.ts";

/** As it is typed: what is no reference or no code finds nothing, and is told nothing more. */
const typedSchema = z.string().max(100);

const codeFields = { reference: typedSchema, code: typedSchema };

/** It stands in a mail to colleagues, so it leads nowhere. */
const plainLineSchema = lineSchema(60).refine(isPlainName, broken("not-a-plain-name"));

export const verifyInputSchema = z.strictObject({
  ...codeFields,
  /** Who asks, in their own words: for the customer and the dealer to read. */
  by: z
    .strictObject({ name: personNameSchema.optional(), company: personNameSchema.optional() })
    .optional(),
});

export const honouredInputSchema = z.strictObject({
  ...codeFields,
  company: personNameSchema,
  name: personNameSchema,
  /** What the partner calls it. */
  partnerReference: plainLineSchema.optional(),
});
