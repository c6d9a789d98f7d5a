import * as z from "zod";
import type { MailReports } from "../mail/mail-reports.ts";
import type { Mailbox } from "../mail/mailbox.ts";
import { ControlProblem, controlBody, fresh } from "./control-router.ts";
import type { ControlRoutes } from "./control-router.ts";

const eventSchema = z.strictObject({
  id: z.string(),
  type: z.enum(["Delivery", "Bounce", "Complaint"]),
});

export function mailRoutes(
  mailbox: Mailbox,
  reports: MailReports,
  settle: () => Promise<void>,
): ControlRoutes {
  return {
    "GET /_local/inbox": async ({ query }) =>
      fresh(200, { items: mailbox.list(query.get("to") ?? undefined) }),
    "POST /_local/mail-events": async (request) => {
      const { id, type } = controlBody(request, eventSchema);
      const mail = mailbox.find(id);
      if (mail === undefined) {
        throw new ControlProblem(404, "mail-not-found", `No mail has the id ${id}.`);
      }
      reports.inject(mail, type);
      await settle();
      return fresh(200, { id, type });
    },
  };
}
