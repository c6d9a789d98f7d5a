import * as z from "zod";
import { placeKindSchema } from "../../shared/directory/values.schema.ts";
import { localDateSchema } from "../../shared/kernel/time.schema.ts";
import type { Described } from "../wiring/operation.ts";

/** What is asked and answered, as the API's description tells it; a test holds the route to it. */

export const slotsQuerySchema = z.strictObject({
  from: localDateSchema,
  to: localDateSchema,
  location: placeKindSchema.default("dealer"),
});

const slotsAnswerSchema = z.object({
  timeZone: z.string(),
  days: z.array(
    z.object({
      date: localDateSchema,
      slots: z.array(z.object({ start: z.string(), end: z.string() })),
    }),
  ),
  nextAvailable: z.string().optional(),
});
export type SlotsAnswer = z.infer<typeof slotsAnswerSchema>;

export const slotsDescription: Described = {
  summary: "Starts that can be booked; `option.<name>` narrows the choice, for example by model",
  query: slotsQuerySchema,
  answers: { status: 200, body: slotsAnswerSchema },
};
