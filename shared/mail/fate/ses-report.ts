import * as z from "zod";
import { instant } from "../../kernel/time.ts";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { MailReport } from "../mail-life.ts";
import type { AddressedReport } from "./record-report.ts";

const stamped = z.object({ timestamp: instantTextSchema.optional() });

/** What EventBridge brings from SES; the tags are those the mail was sent with. */
const sesEventSchema = z.object({
  source: z.literal("aws.ses"),
  detail: z.object({
    eventType: z.string(),
    mail: z.object({
      messageId: z.string(),
      timestamp: instantTextSchema.optional(),
      tags: z
        .object({
          mail: z.tuple([z.string()], z.string()),
          reference: z.tuple([z.string()], z.string()),
        })
        .partial()
        .optional(),
    }),
    bounce: stamped
      .extend({ bounceType: z.string(), bounceSubType: z.string().optional() })
      .optional(),
    delivery: stamped.optional(),
    complaint: stamped.optional(),
  }),
});

type SesDetail = z.infer<typeof sesEventSchema>["detail"];

const FACT_OF_TYPE: Readonly<Record<string, MailReport["fact"]>> = {
  Send: "sent",
  Delivery: "delivered",
  Bounce: "bounced",
  Complaint: "complained",
  Reject: "rejected",
};

/**
 * The report in our words; undefined when it is of no use (a delay, an opened mail) or about mail
 * that is not ours. @throws ZodError when it is no SES event at all: a dead letter.
 */
export function readSesReport(event: unknown, now: Instant): AddressedReport | undefined {
  const { detail } = sesEventSchema.parse(event);
  const fact = factOf(detail);
  const [mail] = detail.mail.tags?.mail ?? [];
  const [reference] = detail.mail.tags?.reference ?? [];
  if (fact === undefined || mail === undefined || reference === undefined) return undefined;
  const permanent = detail.bounce?.bounceType === "Permanent";
  const { messageId } = detail.mail;
  return { mail, reference, fact, permanent, at: timeOf(detail) ?? now, messageId };
}

function factOf(detail: SesDetail): MailReport["fact"] | undefined {
  return isSuppressed(detail) ? "suppressed" : FACT_OF_TYPE[detail.eventType];
}

/** SES's own lists of bad addresses, the account's and its global one. */
function isSuppressed({ bounce }: SesDetail): boolean {
  return SUPPRESSED.has(bounce?.bounceSubType ?? "");
}

const SUPPRESSED = new Set(["Suppressed", "OnAccountSuppressionList"]);

function timeOf({ bounce, delivery, complaint, mail }: SesDetail): Instant | undefined {
  const at = bounce?.timestamp ?? delivery?.timestamp ?? complaint?.timestamp ?? mail.timestamp;
  return at === undefined ? undefined : instant(at);
}
