import * as z from "zod";
import { wishInputFields } from "../../shared/booking/appointment/visit-input.ts";
import { waitingAnswerSchema } from "../../shared/booking/waiting/waiting-answer.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { instantTextSchema } from "../../shared/kernel/time.schema.ts";

/** What somebody waits for, and which times interest them. */
export const waitingFields = {
  ...wishInputFields,
  from: instantTextSchema.optional(),
  before: instantTextSchema
    .optional()
    .describe("Until when they wait; without it as far ahead as one may book, at most 28 days"),
};

/** Their place in the queue, and what is promised beside it. */
export const waitsAnswerSchema = z.object({
  reference: z.string(),
  waiting: waitingAnswerSchema,
  commitment: commitmentAnswerSchema,
});
