import { simpleParser } from "mailparser";
import { expect, test } from "vitest";
import { NOW } from "../../../test/fixtures/case-story.ts";
import { composeMessage } from "./compose.ts";
import type { Message } from "./compose.ts";

const message: Message = {
  mailId: "mail_1",
  from: { name: "Harbour Cars", email: "no-reply@kept.example" },
  to: { name: "Rosa Marin", email: "rosa@example.com" },
  replyTo: { name: "Harbour Cars", email: "hello@harbour.example" },
  subject: "Confirmed: Test drive",
  locale: "en-GB",
  text: "Hello Rosa,\n\nMonday, 10 May 2027, 14:00 BST\n",
  html: "<p>Hello Rosa</p>",
  calendar: { method: "REQUEST", content: "BEGIN:VCALENDAR\r\nEND:VCALENDAR" },
};

async function compose(changes: Partial<Message> = {}) {
  const raw = Buffer.from(await composeMessage({ ...message, ...changes }, NOW));
  return { raw, mail: await simpleParser(raw) };
}

test("text, HTML and one calendar part with its method are alternatives of each other", async () => {
  const { raw, mail } = await compose();
  expect(mail.text?.trim()).toBe(message.text.trim());
  expect(mail.html).toBe(message.html);
  const types = [...raw.toString().matchAll(/^Content-Type: ([^;\r\n]+)/gim)].map(
    ([, type]) => type,
  );
  expect(types).toEqual(["multipart/alternative", "text/plain", "text/html", "text/calendar"]);
  expect(raw.toString()).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/);
  expect(mail.attachments.map(({ content }) => content.toString())).toEqual([
    message.calendar!.content,
  ]);
});

test("headers say who, when, and that nobody should answer by machine", async () => {
  const { mail } = await compose();
  expect(mail.from?.text).toBe('"Harbour Cars" <no-reply@kept.example>');
  expect(mail.replyTo?.text).toBe('"Harbour Cars" <hello@harbour.example>');
  expect(mail.date?.getTime()).toBe(NOW);
  expect(mail.messageId).toBe("<mail_1@kept.example>");
  expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
  expect(mail.headers.get("content-language")).toBe("en-GB");
});

test("line breaks in names and subjects add no header and no recipient", async () => {
  const evil = "Rosa\r\nBcc: evil@example.com\r\n\r\nBody";
  const { mail } = await compose({
    subject: evil,
    to: { name: `${evil}, "x" <second@example.com>`, email: "rosa@example.com" },
    replyTo: { name: evil, email: "hello@harbour.example" },
  });
  expect(mail.bcc).toBeUndefined();
  expect(mail.subject).toBe("Rosa Bcc: evil@example.com Body");
  expect(Array.isArray(mail.to) ? [] : mail.to?.value.map(({ address }) => address)).toEqual([
    "rosa@example.com",
  ]);
});

test("letters outside ASCII arrive as they were written", async () => {
  const { mail } = await compose({
    subject: "Prüfung für Zoë – 14:00",
    to: { name: "Zoë Müller-Ångström", email: "zoe@example.com" },
    text: "Grüße, 東京\n",
  });
  expect(mail.subject).toBe("Prüfung für Zoë – 14:00");
  expect(Array.isArray(mail.to) ? "" : mail.to?.value[0]?.name).toBe("Zoë Müller-Ångström");
  expect(mail.text?.trim()).toBe("Grüße, 東京");
});

test("the same message at the same time gives the same bytes", async () => {
  expect((await compose()).raw.equals((await compose()).raw)).toBe(true);
});

test.each([
  ["in letters outside ASCII", `Grüße\nZeile ${"lang ".repeat(40)}\r\nzuletzt\n`],
  ["in plain letters, of an old machine", "Hello\rthere\n"],
])("every line ends as mail's lines do, however the words were broken: %s", async (_, text) => {
  const { raw } = await compose({ text, html: `<p>${text}</p>\n<p>${"x".repeat(2_000)}</p>` });
  const source = raw.toString("latin1");
  expect(source).not.toMatch(/[^\r]\n|\r[^\n]/);
  // SES and others refuse lines over 998 letters (RFC 5322).
  expect(Math.max(...source.split("\r\n").map(({ length }) => length))).toBeLessThan(200);
});
