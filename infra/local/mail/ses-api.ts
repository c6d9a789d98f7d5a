import { randomUUID } from "node:crypto";
import type { Instant } from "../../../shared/kernel/time.ts";
import { awsRestJson, bodyOf } from "../http/aws-rest-json.ts";
import type { Handle, Request } from "../http/serve.ts";
import { ServiceRefusal } from "../http/service-refusal.ts";
import type { MailReports } from "./mail-reports.ts";
import type { Mailbox } from "./mailbox.ts";
import { readSendEmail } from "./send-email.ts";

type Reported = Pick<MailReports, "expectOutcome" | "forgive">;

/**
 * SESv2's `SendEmail`, which keeps the mail, answers with its id and queues what SES would report; and
 * `DeleteSuppressedDestination`.
 */
export function sesApi(mailbox: Mailbox, reports: Reported, now: () => Instant): Handle {
  return awsRestJson(async (request) => {
    switch (sesOperation(request)) {
      case "SendEmail":
        return send(request);
      case "DeleteSuppressedDestination": {
        const address = decodeURIComponent(request.path.slice(SUPPRESSED.length));
        if (reports.forgive(address)) return {};
        throw new ServiceRefusal(404, "NotFoundException", `${address} is not on the list.`);
      }
      case "Unknown":
        throw new ServiceRefusal(404, "NotFoundException", `${request.path} is not emulated.`);
    }
  });

  async function send(request: Request) {
    const id = `local-${randomUUID()}-000000`;
    const mail = await mailbox.add(id, readSendEmail(bodyOf(request)), now());
    // Only a configuration set publishes events: without one SES stays silent.
    if (mail.request.ConfigurationSetName === undefined) mailbox.reported(id);
    else reports.expectOutcome(mail);
    return { MessageId: id };
  }
}

const SUPPRESSED = "/v2/email/suppression/addresses/";

export function sesOperation({ method, path }: Request) {
  if (method === "POST" && path === "/v2/email/outbound-emails") return "SendEmail";
  if (method === "DELETE" && path.startsWith(SUPPRESSED)) return "DeleteSuppressedDestination";
  return "Unknown";
}
