import * as z from "zod";

/** When and on which numbers the customer may be called about a promise; for staff. */
export const callOfferSchema = z.object({
  from: z.string(),
  numbers: z.array(z.object({ label: z.string().optional(), number: z.string() })),
});
export type CallOffer = z.infer<typeof callOfferSchema>;
