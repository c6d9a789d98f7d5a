import * as z from "zod";
import type { Instant } from "../../../shared/kernel/time.ts";
import { instantSchema } from "../../../shared/kernel/time.schema.ts";
import type { Journal } from "../machine/journal.ts";
import { toInboxMail } from "./inbox-mail.ts";
import type { InboxMail } from "./inbox-mail.ts";
import { sendEmailSchema } from "./send-email.ts";
import type { SendEmail } from "./send-email.ts";

export type CapturedMail = {
  readonly id: string;
  readonly at: Instant;
  /** The whole request, with tags and configuration set. */
  readonly request: SendEmail;
  readonly inbox: InboxMail;
};

/** Every mail SES was asked to send, oldest first. */
export type Mailbox = {
  readonly add: (id: string, request: SendEmail, at: Instant) => Promise<CapturedMail>;
  readonly find: (id: string) => CapturedMail | undefined;
  /** To one address (any case), or all. */
  readonly list: (to?: string) => readonly InboxMail[];
  /** Everything SES had to report about the mail has been. */
  readonly reported: (id: string) => void;
  /** What an earlier run that crashed still owed reports about, oldest first. */
  readonly unreported: readonly CapturedMail[];
  readonly clear: () => void;
};

const mailSchema = z.object({ id: z.string(), at: instantSchema, request: sendEmailSchema });
const entrySchema = z.union([mailSchema, z.object({ reported: z.string() })]);

/** Whoever was told that a mail is accepted finds it here after a crash: it is written down first. */
export async function openMailbox(journal?: Journal): Promise<Mailbox> {
  const mails: CapturedMail[] = [];
  const owed = new Map<string, CapturedMail>();
  for (const entry of journal?.entries().map((found) => entrySchema.parse(found)) ?? []) {
    if ("reported" in entry) owed.delete(entry.reported);
    else {
      const mail = await captured(entry.id, entry.request, entry.at);
      mails.push(mail);
      owed.set(mail.id, mail);
    }
  }
  return {
    unreported: [...owed.values()],
    reported: (id) => journal?.append({ reported: id }),
    add: async (id, request, at) => {
      const mail = await captured(id, request, at);
      journal?.append({ id, at, request });
      mails.push(mail);
      return mail;
    },
    find: (id) => mails.find((mail) => mail.id === id),
    list: (to) =>
      mails.map(({ inbox }) => inbox).filter((mail) => to === undefined || isTo(mail, to)),
    clear: () => {
      mails.length = 0;
      journal?.clear();
    },
  };
}

async function captured(id: string, request: SendEmail, at: Instant): Promise<CapturedMail> {
  return { id, at, request, inbox: await toInboxMail(id, request, at) };
}

function isTo(mail: InboxMail, address: string): boolean {
  return mail.to.toLowerCase().split(", ").includes(address.trim().toLowerCase());
}
