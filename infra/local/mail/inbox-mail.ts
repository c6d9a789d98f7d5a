import { simpleParser } from "mailparser";
import type { AddressObject, HeaderLines, Headers } from "mailparser";
import type { Instant } from "../../../shared/kernel/time.ts";
import { toUtc } from "../../../shared/kernel/time.ts";
import { bareAddress, recipientsOf } from "./send-email.ts";
import type { SendEmail } from "./send-email.ts";

/** A mail as the inbox shows it, in the words of API.md. */
export type InboxMail = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly InboxAttachment[];
  readonly sentAt: string;
};

type InboxAttachment = {
  readonly filename: string;
  /** With its parameters, `text/calendar; charset=utf-8; method=REQUEST`. */
  readonly contentType: string;
  /** Base64. */
  readonly content: string;
};

export async function toInboxMail(id: string, sent: SendEmail, at: Instant): Promise<InboxMail> {
  const { Raw: raw } = sent.Content;
  const mail = raw === undefined ? simple(sent) : await parseRaw(Buffer.from(raw.Data, "base64"));
  const to = recipientsOf(sent)?.join(", ") ?? mail.to;
  return { id, sentAt: toUtc(at), ...mail, to };
}

type Parsed = Omit<InboxMail, "id" | "sentAt">;

function simple({ FromEmailAddress: from = "", Content: { Simple: content } }: SendEmail): Parsed {
  const { Text: text, Html: html } = content?.Body ?? {};
  return {
    from,
    to: "",
    subject: content?.Subject.Data ?? "",
    text: text?.Data ?? "",
    html: html?.Data ?? "",
    headers: {},
    attachments: [],
  };
}

async function parseRaw(raw: Buffer): Promise<Parsed> {
  const mail = await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true });
  return {
    from: mail.from?.text ?? "",
    to: addressesOf(mail.to).join(", "),
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html === false ? "" : mail.html,
    headers: headersOf(mail.headerLines),
    attachments: mail.attachments.map((part) => ({
      filename: part.filename ?? "",
      contentType: contentTypeOf(part.headers, part.contentType),
      content: part.content.toString("base64"),
    })),
  };
}

function addressesOf(to: AddressObject | AddressObject[] | undefined): readonly string[] {
  return [to ?? []]
    .flat()
    .flatMap(({ value }) => value.map(({ address = "" }) => bareAddress(address)));
}

/** The parser takes a part's header apart; its parameters say which method a calendar has. */
function contentTypeOf(headers: Headers, plain: string): string {
  const header = headers.get("content-type");
  if (typeof header !== "object" || !("params" in header)) return plain;
  const parameters = Object.entries(header.params).map(([name, value]) => `; ${name}=${value}`);
  return `${header.value}${parameters.join("")}`;
}

/** Names in lower case, folded lines joined. */
function headersOf(lines: HeaderLines): Record<string, string> {
  return Object.fromEntries(
    lines.map(({ key, line }) => [
      key,
      line
        .slice(line.indexOf(":") + 1)
        .replaceAll(/\r?\n[ \t]+/g, " ")
        .trim(),
    ]),
  );
}
