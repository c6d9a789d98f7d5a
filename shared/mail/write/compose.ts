import MailComposer from "nodemailer/lib/mail-composer";
import { sha256 } from "../../kernel/hash.ts";
import type { Instant } from "../../kernel/time.ts";
import { toMailDate } from "../../kernel/time.ts";
import { oneLine } from "../../kernel/one-line.ts";

type Mailbox = { readonly name: string; readonly email: string };

/** Everything a message is made of, ready to be read. */
export type Message = {
  readonly mailId: string;
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly replyTo: Mailbox;
  readonly subject: string;
  readonly locale: string;
  /** Where the reader declines mail like this (RFC 8058); only in mail that can be declined. */
  readonly unsubscribe?: string;
  readonly text: string;
  readonly html: string;
  readonly calendar?: { readonly method: "REQUEST" | "CANCEL"; readonly content: string };
};

/**
 * The message as bytes (RFC 5322): plain text, HTML and, where there is one, the invitation as the
 * last alternative, which is where calendars look for it. The same message at the same time gives
 * the same bytes.
 */
export async function composeMessage(message: Message, now: Instant): Promise<Uint8Array> {
  const { mailId, from, calendar } = message;
  const domain = from.email.slice(from.email.lastIndexOf("@") + 1);
  const alternatives =
    calendar === undefined
      ? []
      : [
          {
            contentType: `text/calendar; charset=utf-8; method=${calendar.method}`,
            content: calendar.content,
            // Quoted-printable may end lines its own way; iCalendar wants CRLF.
            contentTransferEncoding: "base64",
          },
        ];
  const composer = new MailComposer({
    from: mailbox(from),
    to: mailbox(message.to),
    replyTo: mailbox(message.replyTo),
    subject: oneLine(message.subject),
    messageId: `<${mailId}@${domain}>`,
    date: toMailDate(now),
    text: inMailLines(message.text),
    html: inMailLines(message.html),
    alternatives,
    headers: {
      // Keeps answering machines from answering (RFC 3834).
      "Auto-Submitted": "auto-generated",
      "Content-Language": oneLine(message.locale),
      ...declining(message),
    },
    baseBoundary: sha256(mailId).slice(0, 32),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await composer.compile().build();
}

/** Ends lines as mail does (RFC 5322), so that no stream of the composer need look at every byte again. */
function inMailLines(text: string): string {
  return text.replaceAll(/\r\n?|\n/g, "\r\n");
}

/** One press in the mail program, without a page in between. */
function declining({ unsubscribe }: Message) {
  if (unsubscribe === undefined) return {};
  return {
    "List-Unsubscribe": { prepared: true, value: `<${oneLine(unsubscribe)}>` },
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

function mailbox({ name, email }: Mailbox): { name: string; address: string } {
  return { name: oneLine(name), address: oneLine(email) };
}
