import { expect, test } from "vitest";
import { NOW } from "../../../test/fixtures/case-story.ts";
import { MINUTE, plus, toUtc } from "../../kernel/time.ts";
import { readSesReport } from "./ses-report.ts";

const later = plus(NOW, MINUTE);

function sesEvent(eventType: string, part: object = {}, tags: object | undefined = TAGS): object {
  return {
    version: "0",
    source: "aws.ses",
    "detail-type": "Email event",
    detail: {
      eventType,
      mail: { messageId: "ses-1", timestamp: toUtc(NOW), tags, destination: ["a@example.com"] },
      ...part,
    },
  };
}

const TAGS = {
  "ses:configuration-set": ["kept"],
  mail: ["mail_1"],
  reference: ["7KZ3MQ2W4D"],
};

test.each([
  ["Send", {}, "sent", NOW],
  ["Delivery", { delivery: { timestamp: toUtc(later) } }, "delivered", later],
  ["Complaint", { complaint: { timestamp: toUtc(later) } }, "complained", later],
  ["Reject", { reject: { reason: "Bad content" } }, "rejected", NOW],
])("%s is read with the time at which SES saw it", (type, part, fact, at) => {
  expect(readSesReport(sesEvent(type, part), NOW)).toEqual({
    mail: "mail_1",
    reference: "7KZ3MQ2W4D",
    fact,
    permanent: false,
    at,
    messageId: "ses-1",
  });
});

test.each([
  ["Permanent", true],
  ["Transient", false],
  ["Undetermined", false],
])("a bounce of type %s is for good: %s", (bounceType, permanent) => {
  const bounce = { bounceType, timestamp: toUtc(later) };
  expect(readSesReport(sesEvent("Bounce", { bounce }), NOW)).toMatchObject({
    fact: "bounced",
    permanent,
    at: later,
  });
});

test("opened mails, delays and mails of others are of no use", () => {
  expect(readSesReport(sesEvent("Open"), NOW)).toBeUndefined();
  expect(readSesReport(sesEvent("DeliveryDelay"), NOW)).toBeUndefined();
  expect(readSesReport(sesEvent("Delivery", {}, { campaign: ["x"] }), NOW)).toBeUndefined();
  expect(readSesReport(sesEvent("Delivery", {}, undefined), NOW)).toMatchObject({
    fact: "delivered",
  });
});

test("what is no SES event is refused, so that it ends as a dead letter", () => {
  expect(() => readSesReport({ source: "aws.s3", detail: {} }, NOW)).toThrow(/aws\.ses/);
});
