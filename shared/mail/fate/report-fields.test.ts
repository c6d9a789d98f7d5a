import { expect, test } from "vitest";
import { instant } from "../../kernel/time.ts";
import { REPORT_FIELDS, reportOf, valueAt } from "./report-fields.ts";
import { readSesReport } from "./ses-report.ts";

const event = {
  "detail-type": "Email Bounced",
  source: "aws.ses",
  detail: {
    eventType: "Bounce",
    bounce: {
      bounceType: "Permanent",
      bounceSubType: "General",
      bouncedRecipients: [{ emailAddress: "rosa@example.com", diagnosticCode: "no rosa here" }],
      timestamp: "2027-05-10T09:00:01.000Z",
    },
    mail: {
      timestamp: "2027-05-10T09:00:00.000Z",
      messageId: "m-1",
      destination: ["rosa@example.com"],
      commonHeaders: { to: ["rosa@example.com"], subject: "For Rosa" },
      tags: { mail: ["mail_1"], reference: ["7KZ3MQ2W4D"], "ses:source-ip": ["10.0.0.1"] },
    },
  },
};

test("DATA-4: what is handed on of a report says the same to us, and names nobody", () => {
  const handed = reportOf(REPORT_FIELDS["Email Bounced"], (field) => valueAt(event.detail, field));
  const now = instant(0);
  expect(readSesReport(handed, now)).toEqual(readSesReport(event, now));
  expect(JSON.stringify(handed)).not.toMatch(/rosa/i);
});
