import * as z from "zod";
import { customerFields, lineSchema, saidSchema } from "../../case/customer/customer-input.ts";
import { dueSchema } from "../../commitments/due/due.schema.ts";
import { emailSchema, languageSchema, slugSchema } from "../../directory/document/values.schema.ts";
import { broken } from "../../kernel/invalid.ts";
import { WEEKDAYS } from "../../kernel/weekdays.ts";
import { BASES } from "./campaign.schema.ts";

/** Numbers of one campaign. */
export const CAMPAIGN_POLICY = {
  /** What one import takes; a file is read by the same code. */
  mostRecipients: 20_000,
  mostTexts: 10,
} as const;

/** Of what is said of somebody's consent. */
export const CONSENT_LETTERS = 200;

const clockSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, broken("not-a-clock-time"));

/** One of the audience. */
export const recipientInputSchema = z.strictObject({
  name: customerFields.name,
  email: emailSchema,
  phone: customerFields.phone,
  language: languageSchema.optional(),
  /** Whether they agreed to such mail: yes, with the day of it where that is known, or no. */
  consent: lineSchema(CONSENT_LETTERS).optional(),
});
export type RecipientInput = z.output<typeof recipientInputSchema>;

export const campaignInputSchema = z.strictObject({
  name: lineSchema(120),
  purpose: lineSchema(120),
  dealer: slugSchema,
  texts: z
    .record(languageSchema, z.strictObject({ subject: lineSchema(150), body: saidSchema(5_000) }))
    .refine((texts) => Object.keys(texts).length > 0, broken("missing"))
    .refine(
      (texts) => Object.keys(texts).length <= CAMPAIGN_POLICY.mostTexts,
      broken("list-too-long", { most: CAMPAIGN_POLICY.mostTexts }),
    ),
  /** Or sent as a table afterwards. */
  audience: z.array(recipientInputSchema).max(CAMPAIGN_POLICY.mostRecipients).optional(),
  promise: z
    .strictObject({
      what: lineSchema(200),
      owner: slugSchema.optional(),
      department: slugSchema.optional(),
      due: dueSchema,
    })
    .optional(),
  link: z.strictObject({ service: slugSchema }).optional(),
  /** What allows to write: that each of them agreed, or that they are customers of the dealer. */
  basis: z.enum(BASES).default("customer"),
  /** When mails go out, as the dealer's clocks show; at night none does. */
  window: z
    .strictObject({
      days: z
        .array(z.string().toLowerCase().pipe(z.enum(WEEKDAYS)))
        .min(1)
        .max(7)
        .optional(),
      from: clockSchema,
      to: clockSchema,
    })
    .refine(({ from, to }) => from < to, {
      message: broken("ends-before-it-begins"),
      path: ["to"],
    })
    .optional(),
  dailyAmount: z.int().min(1).max(CAMPAIGN_POLICY.mostRecipients).optional(),
});
export type CampaignInput = z.output<typeof campaignInputSchema>;
