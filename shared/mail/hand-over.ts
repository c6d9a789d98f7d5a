import type { CaseStory } from "../cases/case-story.ts";
import type { CaseEvent } from "../cases/event.schema.ts";
import type { Dealer } from "../directory/dealer.schema.ts";
import type { Random } from "../kernel/random.ts";
import type { Instant } from "../kernel/time.ts";
import type { Log } from "../platform/log.ts";
import type { Mailer } from "../platform/ses/mailer.ts";
import type { composeMail, composeTogether } from "./compose-mail.ts";
import { abandoned, isDue, refused, superseded } from "./mail-life.ts";
import type { Mail } from "./mail.schema.ts";
import type { MailStore } from "./mail.store.ts";
import type { MailSettings } from "./render-mail.ts";
import { isDeadAddress } from "./recipients.ts";
import { senderOf } from "./senders.ts";
import { isStillTrue } from "./still-true.ts";
import { suppressMail } from "./suppress-mail.ts";
import type { SuppressDeps } from "./suppress-mail.ts";
import type { SuppressionStore } from "./suppression.store.ts";

export type SendDeps = SuppressDeps & {
  readonly mails: Pick<MailStore, "replace">;
  readonly suppressions: Pick<SuppressionStore, "blocks">;
  readonly mailer: Mailer;
  /** Makes the message afresh for each try. @throws when the template does not fit the event. */
  readonly compose: typeof composeMail;
  /** The same of several mails to one person. */
  readonly composeTogether: typeof composeTogether;
  readonly settings: MailSettings;
  readonly random: Random;
  readonly log: Log;
};

/** What a mail is about: its event, the case as it is now, the dealer. */
export type Told = {
  readonly event: CaseEvent;
  readonly story: CaseStory;
  readonly dealer: Dealer;
};

/**
 * The mail if it may go out now; one whose sender died is first told apart. An untrue one ends, and so
 * does one to an address that came back for good, in this case or another.
 */
export async function readyToSend(
  deps: Omit<SendDeps, "mailer" | "compose" | "composeTogether">,
  mail: Mail,
  { event, story }: Told,
  now: Instant,
): Promise<Mail | undefined> {
  const waiting = await awaitingTry(deps, mail, now);
  if (waiting === undefined) return undefined;
  const ids = { mail: mail.id, reference: mail.reference };
  if (!isStillTrue(waiting, event, story)) {
    await deps.mails.replace(waiting, superseded(waiting));
    deps.log.info("mail.superseded", ids);
    return undefined;
  }
  const { recipient, messageClass } = waiting;
  const dead = isDeadAddress(recipient.email, story);
  if (!dead && !(await deps.suppressions.blocks(recipient.email, messageClass))) return waiting;
  await suppressMail(deps, waiting, now);
  deps.log.info("mail.suppressed", ids);
  return undefined;
}

async function awaitingTry(
  { mails, log }: Pick<SendDeps, "mails" | "log">,
  mail: Mail,
  now: Instant,
): Promise<Mail | undefined> {
  if (!isDue(mail, now)) return undefined;
  if (mail.state === "queued") return mail;
  const next = abandoned(mail, now);
  if (!(await mails.replace(mail, next))) return undefined;
  log.warn("mail.sender-died", { mail: mail.id, reference: mail.reference, count: mail.tries });
  return next.state === "queued" ? next : undefined;
}

type Composed = { readonly subject: string; readonly raw: Uint8Array };
export type HandedOver = { readonly subject: string; readonly messageId: string | undefined };

/** Composes a message and gives it to SES under this mail's name; undefined when either failed. */
export async function handOver(
  { mailer, settings, log }: Pick<SendDeps, "mailer" | "settings" | "log">,
  mail: Mail,
  compose: () => Promise<Composed>,
  now: Instant,
): Promise<HandedOver | undefined> {
  const ids = { mail: mail.id, reference: mail.reference, count: mail.tries };
  try {
    const { subject, raw } = await compose();
    const { messageId } = await mailer.sendRaw({
      mailId: mail.id,
      reference: mail.reference,
      from: senderOf(settings, mail.messageClass),
      to: mail.recipient.email,
      raw,
    });
    log.info("mail.sent", ids);
    return { subject, messageId };
  } catch (error) {
    log.error("mail.try-failed", error, ids);
    if (refused(mail, now).state === "failed") log.warn("mail.given-up", ids);
    return undefined;
  }
}
