import * as z from "zod";
import { CAMPAIGN } from "./recall-look-up.ts";

/** More than any car has open at once. */
const MOST_CAMPAIGNS = 10;

/** What a look-up answers; whatever else it says makes the whole of it a lie. */
export const lookUpAnswerSchema = z.strictObject({
  vin: z.string(),
  campaigns: z
    .array(z.strictObject({ id: z.string().regex(CAMPAIGN), remedyAvailable: z.boolean() }))
    .max(MOST_CAMPAIGNS),
});
