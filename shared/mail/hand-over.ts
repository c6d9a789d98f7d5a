import type { CaseStory } from "../cases/case-story.ts";
import type { CaseEvent } from "../cases/event.schema.ts";
import type { Dealer } from "../directory/dealer.schema.ts";
import { fraction } from "../kernel/random.ts";
import type { Random } from "../kernel/random.ts";
import type { Instant } from "../kernel/time.ts";
import type { Log } from "../platform/log.ts";
import type { Mailer } from "../platform/ses/mailer.ts";
import { whyRefused } from "../platform/ses/why-refused.ts";
import type { RefusalReason } from "../platform/ses/why-refused.ts";
import type { composeMail, composeTogether } from "./compose-mail.ts";
import { abandoned, accepted, isDue, refused, superseded } from "./mail-life.ts";
import type { Mail } from "./mail.schema.ts";
import type { MailStore } from "./mail.store.ts";
import type { MailSettings } from "./render-mail.ts";
import { isDeadAddress } from "./recipients.ts";
import { senderOf } from "./senders.ts";
import type { Pace, Turn } from "./pace.ts";
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
export type HandedOver =
  | { readonly ok: true; readonly subject: string; readonly messageId: string | undefined }
  | { readonly ok: false; readonly reason: RefusalReason };

export type HandOverDeps = Pick<SendDeps, "mailer" | "settings" | "log">;

/**
 * Composes a message and gives it to SES under this mail's name. When SES says that this was too fast
 * it did not take it for certain, so it is given again at the next turn.
 */
export async function handOver(
  { mailer, settings, log }: HandOverDeps,
  mail: Mail,
  compose: () => Promise<Composed>,
  pace: Pace,
  firstTurn: Turn,
): Promise<HandedOver> {
  const ids = { mail: mail.id, reference: mail.reference, count: mail.tries };
  let turn = firstTurn;
  for (;;) {
    try {
      const { subject, raw } = await compose();
      const { messageId } = await mailer.sendRaw({
        mailId: mail.id,
        reference: mail.reference,
        from: senderOf(settings, mail.messageClass),
        to: mail.recipient.email,
        raw,
      });
      turn.taken();
      log.info("mail.sent", ids);
      return { ok: true, subject, messageId };
    } catch (error) {
      const reason = whyRefused(error);
      turn.refused(reason);
      const another = reason === "throttled" ? await pace.turn() : undefined;
      if (another === undefined) {
        log.error("mail.try-failed", error, ids);
        return { ok: false, reason };
      }
      turn = another;
    }
  }
}

/** The mail after its try. */
export function afterTry(
  { random, log }: Pick<SendDeps, "random" | "log">,
  mail: Mail,
  sent: HandedOver,
  now: Instant,
): Mail {
  if (sent.ok) return accepted(mail, sent);
  const next = refused(mail, now, sent.reason, fraction(random));
  if (next.state === "failed") {
    log.warn("mail.given-up", { mail: mail.id, reference: mail.reference, count: mail.tries });
  }
  return next;
}
