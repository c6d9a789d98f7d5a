import * as z from "zod";
import { personal, plain } from "../../personal-data/marks.ts";
import { languageSchema, slugSchema } from "../../directory/document/values.schema.ts";
import { instantSchema } from "../../kernel/time.schema.ts";

const messageClassSchema = z.enum(["transactional", "update", "survey", "marketing"]);
export type MessageClass = z.infer<typeof messageClassSchema>;

const mailRecipientSchema = z.object({
  kind: z.enum(["customer", "staff"]),
  id: plain(z.string()),
  name: personal(z.string(), "reader.name"),
  email: personal(z.string(), "reader.email"),
  language: languageSchema,
  /** Of which partner they are: they read no more than their task. */
  partner: slugSchema.optional(),
});
export type MailRecipient = z.infer<typeof mailRecipientSchema>;

/**
 * `queued` waits for its next try; `sending` is claimed by one sender; `sent` was accepted by SES;
 * `unknown` is a mail both of whose senders died after SES may have accepted it. `failed` was
 * refused for a day, or held up for three; `superseded` had become untrue before it could be sent;
 * `suppressed` was kept back, by us or by SES, because its address gets no such mail.
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
  "superseded",
  "suppressed",
]);
export type MailState = z.infer<typeof mailStateSchema>;

/** One message to one person because of one event. Its id is made of the two, so it exists once. */
export const mailSchema = z.object({
  id: plain(z.string()),
  reference: plain(z.string()),
  dealer: plain(z.string()),
  event: plain(z.string()),
  template: plain(z.string()),
  messageClass: messageClassSchema,
  recipient: mailRecipientSchema,
  subject: personal(z.string(), "mail.subject"),
  state: mailStateSchema,
  tries: z.int(),
  nextTryAt: instantSchema.optional(),
  claimedAt: instantSchema.optional(),
  /** Drawn by each sender, which so tells a lost answer (its own claim) from a lost race. */
  claim: plain(z.string()).optional(),
  /** Since when its tries end like that: SES looks at nobody's mail, or will not have this one. */
  heldSince: instantSchema.optional(),
  refusedSince: instantSchema.optional(),
  messageId: plain(z.string()).optional(),
  /** Waits to be told with whatever else has the same key: one person at one dealer. */
  gather: plain(z.string()).optional(),
  /** The mails of other cases that went out as this one. */
  covers: z.array(z.object({ reference: plain(z.string()), mail: plain(z.string()) })).optional(),
  /** A try without a known end was followed by another one; that happens once. */
  repeated: z.boolean().optional(),
  /** When that happened which the present state tells of, by the clock of SES. */
  reportedAt: instantSchema.optional(),
  /** Of a confirmation: undelivered by then, the visit is unconfirmed. Absent once that was looked at. */
  deliverBy: instantSchema.optional(),
  /** Of one that came back: whether the address is gone, or the mailbox was only full. */
  bounce: z.enum(["permanent", "transient"]).optional(),
  at: instantSchema,
});
export type Mail = z.infer<typeof mailSchema>;
