import * as z from "zod";
import { lineSchema } from "../../case/customer/customer-input.ts";
import { instantTextSchema, localDateSchema } from "../../kernel/time.schema.ts";

/** What a job needs before it can go on: the number of the order, and the day on which it is expected. */
export const partNeededSchema = z
  .array(
    z.strictObject({
      job: z.string().max(40),
      orderReference: lineSchema(60),
      expectedAt: z
        .union([localDateSchema, instantTextSchema])
        .describe("A day of the dealer's calendar; of an instant its day counts"),
    }),
  )
  .min(1)
  .max(10);

export type PartNeeded = z.output<typeof partNeededSchema>[number];
