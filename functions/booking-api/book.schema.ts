import "../../shared/platform/plain-schemas.ts";
import * as z from "zod";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { visitInputFields } from "../../shared/booking/appointment/visit-input.ts";
import { workInputFields } from "../../shared/booking/jobs/job-input.ts";
import { updatesSchema } from "../../shared/story/parts/case.schema.ts";
import {
  addressConfirmedSchema,
  contactInputSchema,
  customerInputSchema,
  textSchema,
  vehicleInputSchema,
} from "../../shared/case/customer/customer-input.ts";
import { urgencyInputFields } from "../../shared/case/customer/urgency-input.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { slugSchema } from "../../shared/directory/document/values.schema.ts";
import { localDateSchema } from "../../shared/kernel/time.schema.ts";
import type { Described } from "../wiring/operation.ts";

export const bookBodySchema = z.strictObject({
  dealer: slugSchema,
  ...visitInputFields,
  ...workInputFields,
  /** The same who received them in that case, whose token is sent along as bearer. */
  sameHostAs: z.string().max(40).optional(),
  customer: customerInputSchema,
  vehicle: vehicleInputSchema.optional(),
  /** When the lease of the car ends: see `opensBefore` of the profile. */
  leaseMaturityDate: localDateSchema.optional(),
  contact: contactInputSchema.optional(),
  updates: updatesSchema.default("important"),
  salesContact: z.boolean().default(false),
  notes: textSchema(2000).optional(),
  /** The car cannot be moved, or not safely: somebody calls within 30 open minutes. */
  ...urgencyInputFields,
  /** Another one, although the same customer has an appointment at that time. */
  again: z.boolean().optional(),
  addressConfirmed: addressConfirmedSchema,
});
export type BookBody = z.output<typeof bookBodySchema>;

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
  proof: true,
};
