import * as z from "zod";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import type { Described } from "../wiring/operation.ts";
import { bookBodySchema } from "./book-body.schema.ts";

export const bookedAnswerSchema = z.object({
  reference: z.string(),
  caseToken: z.string(),
  manageUrl: z.string(),
  appointment: appointmentAnswerSchema,
  /** What booking promised on the side: to confirm by phone where there is no mail address. */
  commitments: z.array(commitmentAnswerSchema),
});
export type BookedAnswer = z.input<typeof bookedAnswerSchema>;

export const bookDescription: Described = {
  summary: "Book one of the listed starts; 409 and 422 carry `alternatives`",
  body: bookBodySchema,
  answers: { status: 201, body: bookedAnswerSchema },
  once: true,
};
