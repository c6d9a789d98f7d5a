import * as z from "zod";
import type { Instant } from "../../../shared/kernel/time.ts";
import { instantSchema } from "../../../shared/kernel/time.schema.ts";
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
  readonly clear: () => void;
  readonly saved: () => unknown;
};

const savedSchema = z.array(
  z.object({ id: z.string(), at: instantSchema, request: sendEmailSchema }),
);

/** `saved` is what an earlier run wrote down; `onChange` hears of every change. */
export async function openMailbox(saved: unknown = [], onChange = () => {}): Promise<Mailbox> {
  const mails: CapturedMail[] = [];
  for (const { id, at, request } of savedSchema.parse(saved))
    mails.push(await captured(id, request, at));
  return {
    add: async (id, request, at) => {
      const mail = await captured(id, request, at);
      mails.push(mail);
      onChange();
      return mail;
    },
    find: (id) => mails.find((mail) => mail.id === id),
    list: (to) =>
      mails.map(({ inbox }) => inbox).filter((mail) => to === undefined || isTo(mail, to)),
    clear: () => {
      mails.length = 0;
      onChange();
    },
    saved: () => mails.map(({ id, at, request }) => ({ id, at, request })),
  };
}

async function captured(id: string, request: SendEmail, at: Instant): Promise<CapturedMail> {
  return { id, at, request, inbox: await toInboxMail(id, request, at) };
}

function isTo(mail: InboxMail, address: string): boolean {
  return mail.to.toLowerCase().split(", ").includes(address.trim().toLowerCase());
}
