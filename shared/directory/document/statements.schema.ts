import * as z from "zod";
import { plain } from "../../personal-data/marks.ts";
import { webAddressSchema } from "./appearance.schema.ts";
import { textsSchema } from "./by-language.schema.ts";
import { emailSchema, nameSchema } from "./values.schema.ts";

/** Whoever watches over a dealer, where customers can complain. */
const authoritySchema = z.strictObject({ name: plain(nameSchema(200)), url: webAddressSchema });

/** What a dealer says of how its pages can be used, beside what is true of all of them. */
export const accessibilitySchema = z.strictObject({
  /** What is known not to work for everybody. */
  limits: textsSchema(2000).optional(),
  /** When it was last looked at. */
  assessedOn: plain(z.iso.date()).optional(),
  /** Where people write who cannot use something; the dealer's own address without it. */
  contact: plain(emailSchema).optional(),
  enforcement: authoritySchema.optional(),
});

/** What a dealer says of what it does with personal data, beside what is true of all of them. */
export const privacySchema = z.strictObject({
  /** Of whoever answers for it there; the dealer's own address without it. */
  contact: plain(emailSchema).optional(),
  authority: authoritySchema.optional(),
  /** Others who work with the data for the dealer. */
  processors: z
    .array(z.strictObject({ name: plain(nameSchema(200)), does: textsSchema(500) }))
    .max(20)
    .optional(),
});
