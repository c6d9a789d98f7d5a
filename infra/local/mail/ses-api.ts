import { randomUUID } from "node:crypto";
import type { Instant } from "../../../shared/kernel/time.ts";
import { awsRestJson, bodyOf } from "../http/aws-rest-json.ts";
import type { Handle, Request } from "../http/serve.ts";
import { ServiceRefusal } from "../http/service-refusal.ts";
import type { MailReports } from "./mail-reports.ts";
import type { Mailbox } from "./mailbox.ts";
import { readSendEmail } from "./send-email.ts";

/** SESv2's `SendEmail`: keeps the mail, answers with its id and queues what SES would report. */
export function sesApi(mailbox: Mailbox, reports: MailReports, now: () => Instant): Handle {
  return awsRestJson(async (request) => {
    if (sesOperation(request) !== "SendEmail") {
      throw new ServiceRefusal(404, "NotFoundException", `${request.path} is not emulated.`);
    }
    const id = `local-${randomUUID()}-000000`;
    const mail = await mailbox.add(id, readSendEmail(bodyOf(request)), now());
    // Only a configuration set publishes events: without one SES stays silent.
    if (mail.request.ConfigurationSetName === undefined) mailbox.reported(id);
    else reports.expectOutcome(mail);
    return { MessageId: id };
  });
}

export function sesOperation({ method, path }: Request): string {
  return method === "POST" && path === "/v2/email/outbound-emails" ? "SendEmail" : "Unknown";
}
