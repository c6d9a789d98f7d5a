import * as z from "zod";
import { addressSchema, placeKindSchema } from "../../directory/document/values.schema.ts";

/** Where it shall be; whether the kind needs an address is decided with the service. */
export const locationInputSchema = z.strictObject({
  kind: placeKindSchema,
  address: addressSchema.optional(),
});
