import * as z from "zod";
import { lineSchema } from "./customer-input.ts";

/** Whom staff spoke to in the customer's place, and the reference or the plate as that person told it. */
export const spokeWithInputSchema = z
  .strictObject({ name: lineSchema(80), told: lineSchema(40) })
  .describe(
    "One of `contact.authorised` who said it in the customer's place, and the reference or the plate as they told it",
  );
export type SpokeWithInput = z.output<typeof spokeWithInputSchema>;
