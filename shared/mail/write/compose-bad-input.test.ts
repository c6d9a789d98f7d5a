import { simpleParser } from "mailparser";
import { expect, test } from "vitest";
import { NOW } from "../../../test/fixtures/case-story.ts";
import { customerInputSchema } from "../../case/customer/customer-input.ts";
import { composeMessage } from "./compose.ts";

/** What a mail program makes of a message with this as the customer's name and as its topic. */
async function readBack(text: string, email = "rosa@example.com") {
  const raw = await composeMessage(
    {
      mailId: "mail_1",
      from: { name: text, email: "no-reply@kept.example" },
      to: { name: text, email },
      replyTo: { name: text, email: "hello@harbour.example" },
      subject: `Confirmed: ${text}`,
      locale: "en-GB",
      text: "Hello",
      html: "<p>Hello</p>",
    },
    NOW,
  );
  const source = Buffer.from(raw).toString("latin1");
  const mail = await simpleParser(Buffer.from(raw));
  const [first, ...others] = Array.isArray(mail.to) ? [] : (mail.to?.value ?? []);
  expect(others).toEqual([]);
  return { source, mail, to: first };
}

const HEADERS = [
  "from",
  "to",
  "reply-to",
  "subject",
  "message-id",
  "date",
  "auto-submitted",
  "content-language",
  "mime-version",
  "content-type",
].toSorted();

test.each<[string, string, string?]>([
  ["CR and LF", "Rosa\r\nBcc: evil@example.com", "Rosa Bcc: evil@example.com"],
  ["a bare CR", "Rosa\rBcc: evil@example.com", "Rosa Bcc: evil@example.com"],
  ["a bare LF and a body", "Rosa\n\nBody", "Rosa Body"],
  [
    "the line separator of Unicode",
    "Rosa\u2028Bcc: evil@example.com",
    "Rosa Bcc: evil@example.com",
  ],
  ["an address in a name", 'Rosa" <evil@example.com>, "x'],
  ["a list of addresses", "Rosa, evil@example.com; third@example.com"],
  ["a name of 300 letters", "Á".repeat(300)],
  ["300 plain letters", "a".repeat(300)],
  ["right to left", "רוזה مارين"],
  ["picture letters", "Zoë 🚗👩‍👩‍👧"],
])("%s: one reader, the usual headers, and the name as it was", async (_, text, read = text) => {
  const { mail, to, source } = await readBack(text);
  expect([...mail.headers.keys()].toSorted()).toEqual(HEADERS);
  expect(to).toEqual({ address: "rosa@example.com", name: read });
  expect(mail.subject).toBe(`Confirmed: ${read}`);
  expect(Math.max(...source.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(998);
});

test("an encoded word in a name adds neither header nor reader", async () => {
  const { mail, to } = await readBack("=?utf-8?q?Rosa=0D=0ABcc=3A_evil=40example.com?=");
  expect([...mail.headers.keys()].toSorted()).toEqual(HEADERS);
  expect(to?.address).toBe("rosa@example.com");
});

test("a domain with letters of its own, in the form that mail knows, is written to", async () => {
  const { to } = await readBack("Rosa", "rosa@xn--bcher-kva.example");
  expect(
    customerInputSchema.safeParse({ name: "Rosa", email: "rosa@xn--bcher-kva.example" }).success,
  ).toBe(true);
  expect(to?.address).toMatch(/^rosa@(?:xn--bcher-kva|bücher)\.example$/);
});

test.each([
  ["a quoted local part", { email: '"rosa marin"@example.com' }, "email"],
  ["letters outside ASCII before the at", { email: "rösa@example.com" }, "email"],
  ["a domain not yet in its ASCII form", { email: "rosa@bücher.example" }, "email"],
  ["two addresses", { email: "rosa@example.com,evil@example.com" }, "email"],
  ["a header in an address", { email: "rosa@example.com\r\nBcc: evil@example.com" }, "email"],
  ["a line break in a name", { name: "Rosa\r\nBcc: evil@example.com" }, "name"],
  ["a name turned round", { name: "Rosa \u202Egnp.exe" }, "name"],
  ["a name of 300 letters", { name: "a".repeat(300) }, "name"],
])("%s is refused at the door, at its field", (_, over, field) => {
  const customer = { name: "Rosa", email: "rosa@example.com", ...over };
  const { error } = customerInputSchema.safeParse(customer);
  expect(error?.issues.map(({ path }) => path.join("/"))).toContain(field);
});
