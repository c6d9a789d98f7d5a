import type { CaseStory } from "../cases/case.store.ts";
import type { CaseEvent } from "../cases/event.schema.ts";
import type { Dealer } from "../directory/dealer.schema.ts";
import { newToken } from "../kernel/ids.ts";
import type { Random } from "../kernel/random.ts";
import type { Instant } from "../kernel/time.ts";
import type { Log } from "../platform/log.ts";
import type { Mailer } from "../platform/ses/mailer.ts";
import type { composeMail } from "./compose-mail.ts";
import { abandoned, accepted, claimed, isDue, refused, superseded } from "./mail-life.ts";
import type { Mail } from "./mail.schema.ts";
import type { MailStore } from "./mail.store.ts";
import type { MailSettings } from "./render-mail.ts";
import { isStillTrue } from "./still-true.ts";

export type SendDeps = {
  readonly mails: Pick<MailStore, "replace">;
  readonly mailer: Mailer;
  /** Makes the message afresh for each try. @throws when the template does not fit the event. */
  readonly compose: typeof composeMail;
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
 * One try, if it is time for one and nobody else is at it. The claim is stored before SES is called
 * and the message id after, so a mail whose sender dies in between is known to be undecided. Whatever
 * SES or a template does, this resolves: trouble with a mail is written on the mail and nowhere else.
 */
export async function trySend(deps: SendDeps, mail: Mail, told: Told, now: Instant): Promise<void> {
  const waiting = await awaitingTry(deps, mail, now);
  if (waiting === undefined) return;
  const ids = { mail: mail.id, reference: mail.reference };
  if (!isStillTrue(waiting, told.event, told.story)) {
    await deps.mails.replace(waiting, superseded(waiting));
    deps.log.info("mail.superseded", ids);
    return;
  }
  const sending = claimed(waiting, newToken(deps.random), now);
  if (!(await deps.mails.replace(waiting, sending))) return;
  const sent = await handOver(deps, sending, told, now);
  // Refused when a delivery report was faster than this write: then it has said more already.
  await deps.mails.replace(sending, sent ?? refused(sending, now));
}

/** The mail if it may be tried now; one whose sender died is first told apart. */
async function awaitingTry(
  { mails, log }: SendDeps,
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

async function handOver(
  { mailer, compose, settings, log }: SendDeps,
  mail: Mail,
  told: Told,
  now: Instant,
): Promise<Mail | undefined> {
  const ids = { mail: mail.id, reference: mail.reference, count: mail.tries };
  try {
    const { subject, raw } = await compose(mail, told, settings, now);
    const { messageId } = await mailer.sendRaw({
      mailId: mail.id,
      reference: mail.reference,
      from: settings.from,
      to: mail.recipient.email,
      raw,
    });
    log.info("mail.sent", ids);
    return accepted(mail, subject, messageId);
  } catch (error) {
    log.error("mail.try-failed", error, ids);
    if (refused(mail, now).state === "failed") log.warn("mail.given-up", ids);
    return undefined;
  }
}
