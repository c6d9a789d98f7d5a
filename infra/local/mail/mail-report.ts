import { randomUUID } from "node:crypto";
import type { Instant } from "../../../shared/kernel/time.ts";
import { toUtc } from "../../../shared/kernel/time.ts";
import type { CapturedMail } from "./mailbox.ts";
import { bareAddress } from "./send-email.ts";

export type ReportType = "Delivery" | "Bounce" | "Complaint";

const DETAIL_TYPE = {
  Delivery: "Email Delivered",
  Bounce: "Email Bounced",
  Complaint: "Email Complaint Received",
} as const satisfies Record<ReportType, string>;

/** How a hard bounce came about; `Suppressed` when SES itself knew the address as bad. */
export type BounceSubType = "General" | "Suppressed" | "OnAccountSuppressionList";

/** What SES puts on EventBridge about a mail (SES developer guide, event publishing examples). */
export function mailReport(
  mail: CapturedMail,
  type: ReportType,
  at: Instant,
  subType: BounceSubType = "General",
): object {
  const set = mail.request.ConfigurationSetName ?? "none";
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": DETAIL_TYPE[type],
    source: "aws.ses",
    account: "000000000000",
    time: toUtc(at),
    region: "us-east-1",
    resources: [`arn:aws:ses:us-east-1:000000000000:configuration-set/${set}`],
    detail: {
      eventType: type,
      mail: mailPart(mail),
      ...reportPart(mail, type, toUtc(at), subType),
    },
  };
}

function mailPart({ id, at, request, inbox }: CapturedMail): object {
  const destination = inbox.to.split(", ");
  return {
    timestamp: toUtc(at),
    source: request.FromEmailAddress ?? inbox.from,
    sendingAccountId: "000000000000",
    messageId: id,
    destination,
    headersTruncated: false,
    headers: Object.entries(inbox.headers).map(([name, value]) => ({ name, value })),
    commonHeaders: { from: [inbox.from], to: destination, messageId: id, subject: inbox.subject },
    tags: {
      "ses:configuration-set": [request.ConfigurationSetName ?? ""],
      "ses:from-domain": [bareAddress(inbox.from).split("@").at(-1) ?? ""],
      ...Object.fromEntries((request.EmailTags ?? []).map(({ Name, Value }) => [Name, [Value]])),
    },
  };
}

function reportPart(
  { id, inbox }: CapturedMail,
  type: ReportType,
  timestamp: string,
  subType: BounceSubType,
): object {
  const recipients = inbox.to.split(", ");
  const feedbackId = `${id}-feedback`;
  switch (type) {
    case "Delivery":
      return {
        delivery: {
          timestamp,
          recipients,
          processingTimeMillis: 500,
          smtpResponse: "250 ok",
          reportingMTA: "local.smtp-out.amazonses.com",
        },
      };
    case "Bounce":
      return {
        bounce: {
          bounceType: "Permanent",
          bounceSubType: subType,
          bouncedRecipients: recipients.map((emailAddress) => ({
            emailAddress,
            action: "failed",
            status: "5.1.1",
            diagnosticCode: "smtp; 550 5.1.1 user unknown",
          })),
          timestamp,
          feedbackId,
          reportingMTA: "dsn; local.smtp-out.amazonses.com",
        },
      };
    case "Complaint":
      return {
        complaint: {
          complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
          timestamp,
          feedbackId,
          complaintSubType: null,
          complaintFeedbackType: "abuse",
          userAgent: "Amazon SES Mailbox Simulator",
        },
      };
  }
}
