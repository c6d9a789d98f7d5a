import * as z from "zod";
import {
  feedbackInputSchema,
  giveFeedback,
} from "../../shared/booking/reminders-and-feedback/give-feedback.ts";
import type {
  FeedbackGiven,
  GiveFeedbackDeps,
} from "../../shared/booking/reminders-and-feedback/give-feedback.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { byCustomer } from "../wiring/by-customer.ts";

/** How a visit was, from the customer who was asked. */
export const feedback = byCustomer({
  summary: "How the visit was; only while we have asked",
  body: feedbackInputSchema,
  answers: {
    status: 201,
    body: z.object({
      reference: z.string(),
      appointment: z.string(),
      ...feedbackInputSchema.shape,
      at: z.string(),
    }),
  },
  once: true,
  handle: (deps: GiveFeedbackDeps, { caller: { story, dealer }, body: input, now, once }) =>
    once(
      ({ reference, visit, rating, comment, at }: FeedbackGiven) => ({
        value: {
          reference,
          appointment: visit,
          rating,
          ...(comment === undefined ? {} : { comment }),
          at: toOffsetText(dealer.timeZone, at),
        },
        headers: { location: `/v1/cases/${reference}` },
      }),
      (remember) => giveFeedback(deps, { story, dealer, input, now }, remember),
    ),
});
