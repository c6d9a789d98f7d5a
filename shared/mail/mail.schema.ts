import * as z from "zod";
import { languageSchema } from "../directory/dealer.schema.ts";
import { instantSchema } from "../kernel/time.ts";

export const messageClassSchema = z.enum(["transactional", "update", "survey", "marketing"]);

export const mailRecipientSchema = z.object({
  kind: z.enum(["customer", "staff"]),
  id: z.string(),
  name: z.string(),
  email: z.string(),
  language: languageSchema,
});
export type MailRecipient = z.infer<typeof mailRecipientSchema>;

/**
 * `queued` waits for its next try; `sending` is claimed by one sender; `sent` was accepted by SES;
 * `unknown` is a customer's mail whose sender died after SES may have accepted it: not repeated.
 */
export const mailStateSchema = z.enum([
  "queued",
  "sending",
  "sent",
  "delivered",
  "bounced",
  "complained",
  "unknown",
  "failed",
]);
export type MailState = z.infer<typeof mailStateSchema>;

/** One message to one person because of one event. Its id is made of the two, so it exists once. */
export const mailSchema = z.object({
  id: z.string(),
  reference: z.string(),
  dealer: z.string(),
  event: z.string(),
  template: z.string(),
  messageClass: messageClassSchema,
  recipient: mailRecipientSchema,
  subject: z.string(),
  state: mailStateSchema,
  tries: z.int(),
  nextTryAt: instantSchema.optional(),
  claimedAt: instantSchema.optional(),
  messageId: z.string().optional(),
  at: instantSchema,
});
export type Mail = z.infer<typeof mailSchema>;
