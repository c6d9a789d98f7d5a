import * as z from "zod";
import { personal } from "../../personal-data/marks.ts";

/** Somebody who may speak for the customer, and what proved that it was them. */
export const spokeWithSchema = z.object({
  name: personal(z.string(), "customer.authorised"),
  relation: personal(z.string(), "customer.authorised").optional(),
  proof: z.enum(["reference", "registration"]),
});
export type SpokeWith = z.infer<typeof spokeWithSchema>;
