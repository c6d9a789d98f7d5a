import type { CaseStore } from "../../story/case.store.ts";
import { fraction } from "../../kernel/random.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Log } from "../../platform/log.ts";
import { configurationSetOf } from "../../platform/ses/configuration-sets.ts";
import type { ConfigurationSets } from "../../platform/ses/configuration-sets.ts";
import type { Mailer } from "../../platform/ses/mailer.ts";
import { whyRefused } from "../../platform/ses/why-refused.ts";
import type { RefusalReason } from "../../platform/ses/why-refused.ts";
import type { composeMail, composeTogether } from "../write/compose-mail.ts";
import { accepted, refused } from "../mail-life.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import type { MailStore } from "../mail.store.ts";
import type { MailSettings } from "../write/render-mail.ts";
import type { Composed } from "../write/compose-mail.ts";
import type { Pace, Turn } from "./pace.ts";
import type { SuppressDeps } from "../fate/suppress-mail.ts";
import type { SuppressionStore } from "../fate/suppression.store.ts";

export type SendDeps = SuppressDeps & {
  readonly cases: Pick<CaseStore, "around">;
  readonly mails: Pick<MailStore, "replace">;
  readonly suppressions: Pick<SuppressionStore, "blocks" | "gateOf" | "isPaused">;
  readonly mailer: Pick<Mailer, "sendRaw">;
  /** Makes the message afresh for each try. @throws when the template does not fit the event. */
  readonly compose: typeof composeMail;
  /** The same of several mails to one person. */
  readonly composeTogether: typeof composeTogether;
  readonly settings: MailSettings & { readonly sets: ConfigurationSets };
  readonly random: Random;
  readonly log: Log;
};

export type HandedOver =
  | { readonly ok: true; readonly subject: string; readonly messageId: string | undefined }
  | { readonly ok: false; readonly reason: RefusalReason };

export type HandOverDeps = Pick<SendDeps, "mailer" | "settings" | "log">;

/** How a message is made, and whether it still may go out when it had to wait for another turn. */
export type Making = {
  /** Whose reputation the message is sent on. */
  readonly brand: string;
  readonly compose: () => Promise<Composed>;
  readonly mayStillGo: () => Promise<boolean>;
};

/**
 * Composes a message and gives it to SES under this mail's name. When SES says that this was too fast
 * it did not take it for certain, so it is given again at the next turn, unless there is nothing to
 * tell any more: then it goes back to the queue, where the next round sees why.
 */
export async function handOver(
  { mailer, settings, log }: HandOverDeps,
  mail: Pick<Mail, "id" | "reference" | "tries"> & {
    readonly recipient: Pick<Mail["recipient"], "email">;
  },
  { brand, compose, mayStillGo }: Making,
  pace: Pace,
  firstTurn: Turn,
): Promise<HandedOver> {
  const ids = { mail: mail.id, reference: mail.reference, count: mail.tries };
  let turn = firstTurn;
  for (;;) {
    try {
      const { subject, from, raw } = await compose();
      const { messageId } = await mailer.sendRaw({
        mailId: mail.id,
        reference: mail.reference,
        from,
        to: mail.recipient.email,
        configurationSet: configurationSetOf(brand, settings.sets),
        raw,
      });
      turn.taken();
      log.info("mail.sent", ids);
      return { ok: true, subject, messageId };
    } catch (error) {
      const reason = whyRefused(error);
      turn.refused(reason);
      const another = reason === "throttled" ? await pace.turn() : undefined;
      if (another === undefined || !(await mayStillGo())) {
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
