import * as z from "zod";
import { lineSchema } from "../../case/customer/customer-input.ts";
import { broken } from "../../kernel/invalid.ts";
import { CAMPAIGN } from "../../recalls/recall-look-up.ts";
import { transportKindSchema } from "../../directory/document/values.schema.ts";
import { intentSchema, jobReasonSchema } from "../../story/parts/appointment.schema.ts";

/** More than anybody has done in one visit. */
export const MOST_JOBS = 10;

const recallCampaignSchema = z.strictObject({
  id: z.string().regex(CAMPAIGN, broken("not-a-campaign")),
  remedyAvailable: z
    .boolean()
    .describe("Where it is not, no time is booked: the answer is a promise to say when it is"),
});

/** One thing that is to be done, as somebody says it. */
const jobInputSchema = z
  .strictObject({
    concern: lineSchema(300),
    reason: jobReasonSchema,
    labourHours: z
      .number()
      .positive()
      .max(100)
      .optional()
      .describe("Hours of the workshop; without it those of the service"),
    recallCampaign: recallCampaignSchema.optional(),
  })
  .refine(({ reason, recallCampaign }) => recallCampaign === undefined || reason === "recall", {
    message: broken("campaign-of-no-recall"),
    path: ["recallCampaign"],
  });
export type JobInput = z.output<typeof jobInputSchema>;

export const jobsSchema = z.array(jobInputSchema).min(1).max(MOST_JOBS);

/** What a visit is for, where more is to be said than the service's name. */
export const workInputFields = {
  jobs: jobsSchema.optional(),
  /** For a recall and nothing else: nothing more is offered for that visit. */
  intent: intentSchema.optional(),
  /** How they get on while the car is there: see `transport` of the profile. */
  transport: transportKindSchema.optional(),
};
