import {
  BadRequestException,
  DeleteSuppressedDestinationCommand,
  NotFoundException,
  SESv2Client,
  SendEmailCommand,
} from "@aws-sdk/client-sesv2";
import type { SendEmailCommandInput } from "@aws-sdk/client-sesv2";
import MailComposer from "nodemailer/lib/mail-composer";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { instant } from "../../../shared/kernel/time.ts";
import { createFaultRules } from "../faults/fault-rules.ts";
import { LOCAL_AWS } from "../functions/function-environment.ts";
import { serve } from "../http/serve.ts";
import type { Server } from "../http/serve.ts";
import { createDeadLetters } from "../work/dead-letters.ts";
import { createMailReports } from "./mail-reports.ts";
import { openMailbox } from "./mailbox.ts";
import type { Mailbox } from "./mailbox.ts";
import { sesApi } from "./ses-api.ts";

const now = instant(Date.parse("2026-12-01T09:00:00Z"));

describe("capturing mail, sent by SES's own client", () => {
  let server: Server;
  let client: SESv2Client;
  let mailbox: Mailbox;
  let reported: object[];
  const rules = createFaultRules();
  const reports = createMailReports({
    deliver: async (event) => {
      reported.push(event);
    },
    now: () => now,
    isLost: (type) => rules.losesReport(type),
    deadLetters: createDeadLetters(() => {}),
  });

  beforeAll(async () => {
    mailbox = await openMailbox();
    server = await serve(
      0,
      sesApi(mailbox, reports, () => now),
    );
    const endpoint = `http://127.0.0.1:${server.port}`;
    client = new SESv2Client({ ...LOCAL_AWS, endpoint, maxAttempts: 1 });
  });
  beforeEach(() => {
    reported = [];
    mailbox.clear();
  });
  afterAll(async () => {
    client.destroy();
    await server.close();
  });

  async function send(to: string, changes: Partial<SendEmailCommandInput> = {}): Promise<string> {
    const composer = new MailComposer({
      from: "Kept <kept@aurora.example>",
      to,
      subject: "Dé jà vu",
      text: "Hello",
      html: "<p>Hello</p>",
      alternatives: [
        {
          contentType: "text/calendar; charset=utf-8; method=REQUEST",
          content: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        },
      ],
      attachments: [{ filename: "a.txt", content: "attached" }],
      headers: { "X-Kept": "1" },
    });
    const sent = await client.send(
      new SendEmailCommand({
        FromEmailAddress: "kept@aurora.example",
        Destination: { ToAddresses: [to] },
        Content: { Raw: { Data: await composer.compile().build() } },
        EmailTags: [{ Name: "mail", Value: "m-1" }],
        ConfigurationSetName: "kept",
        ...changes,
      }),
    );
    while (await reports.step());
    return sent.MessageId ?? "";
  }

  it("shows a mail as a person would read it, its calendar with the method", async () => {
    const id = await send("rosa@example.com");
    const [mail] = mailbox.list("ROSA@example.com");
    expect(mail).toMatchObject({
      id,
      from: '"Kept" <kept@aurora.example>',
      to: "rosa@example.com",
      subject: "Dé jà vu",
      text: "Hello",
      html: "<p>Hello</p>",
      headers: { "x-kept": "1" },
      sentAt: "2026-12-01T09:00:00.000Z",
    });
    const [calendar, file] = mail?.attachments ?? [];
    expect(calendar?.contentType).toBe("text/calendar; charset=utf-8; method=REQUEST");
    expect(Buffer.from(calendar?.content ?? "", "base64").toString()).toMatch(
      /^BEGIN:VCALENDAR\r\n/,
    );
    expect(file).toMatchObject({ filename: "a.txt" });
    expect(mailbox.list("someone@else.example")).toEqual([]);
  });

  it("reports it delivered, as SES does on EventBridge, with the tags it was sent with", async () => {
    const id = await send("rosa@example.com");
    expect(reported).toMatchObject([
      {
        "detail-type": "Email Delivered",
        source: "aws.ses",
        time: "2026-12-01T09:00:00.000Z",
        detail: {
          eventType: "Delivery",
          mail: {
            messageId: id,
            destination: ["rosa@example.com"],
            tags: { mail: ["m-1"], "ses:configuration-set": ["kept"] },
          },
          delivery: { recipients: ["rosa@example.com"] },
        },
      },
    ]);
  });

  it.each([
    ["success@simulator.amazonses.com", ["Email Delivered"]],
    ["ooto@simulator.amazonses.com", ["Email Delivered"]],
    ["bounce+label@simulator.amazonses.com", ["Email Bounced"]],
    ["suppressionlist@simulator.amazonses.com", ["Email Bounced"]],
    ["complaint@simulator.amazonses.com", ["Email Delivered", "Email Complaint Received"]],
  ])("treats %s as SES documents", async (to, types) => {
    await send(to);
    expect(reported.map((event) => Reflect.get(event, "detail-type"))).toEqual(types);
  });

  it("says nothing of a mail without a configuration set", async () => {
    await send("rosa@example.com", { ConfigurationSetName: undefined });
    expect(reported).toEqual([]);
  });

  it("loses a report when asked to, and no other", async () => {
    rules.add({ target: "ses", operation: "Delivery", times: 1, mode: "before" });
    await send("rosa@example.com");
    expect(reported).toEqual([]);
    await send("rosa@example.com");
    expect(reported).toHaveLength(1);
  });

  it("refuses tags that SES refuses", async () => {
    const tags = { EmailTags: [{ Name: "mail", Value: "not allowed" }] };
    await expect(send("rosa@example.com", tags)).rejects.toThrow(BadRequestException);
  });

  it("takes a simple mail, too", async () => {
    await send("rosa@example.com", {
      Content: { Simple: { Subject: { Data: "S" }, Body: { Text: { Data: "T" } } } },
    });
    expect(mailbox.list()[0]).toMatchObject({ subject: "S", text: "T", to: "rosa@example.com" });
  });

  it("holds back mail to an address that came back, until that is taken off the list", async () => {
    const forgive = async () =>
      client.send(new DeleteSuppressedDestinationCommand({ EmailAddress: "Ana+b@bath.example" }));
    await expect(forgive()).rejects.toThrow(NotFoundException);
    const id = await send("ana+b@bath.example");
    reports.inject(mailbox.find(id)!, "Bounce");
    await send("ana+b@bath.example");
    const subTypes = reported.map((event) => Reflect.get(event, "detail").bounce?.bounceSubType);
    expect(subTypes).toEqual([undefined, "General", "OnAccountSuppressionList"]);
    await forgive();
    await send("ana+b@bath.example");
    expect(Reflect.get(reported.at(-1)!, "detail-type")).toBe("Email Delivered");
  });
});
