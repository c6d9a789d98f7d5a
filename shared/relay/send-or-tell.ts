import type { Instant } from "../kernel/time.ts";
import { isLost } from "../mail/mail-life.ts";
import type { Pace } from "../mail/send/pace.ts";
import { trySend } from "../mail/send/send-mail.ts";
import type { Told } from "../mail/write/templates/template.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import type { RelayDeps } from "./relay-event.ts";
import { tellByPhone } from "./tell-by-phone.ts";

/**
 * One try of a mail. What a customer may never have got, for both its senders died, is told by phone: the
 * call is made before the mail is given up, so whoever dies in between leaves it to be found again.
 */
export async function sendOrTell(
  deps: RelayDeps,
  mail: Mail,
  told: Told,
  now: Instant,
  pace: Pace,
): Promise<void> {
  if (mail.recipient.kind === "customer" && isLost(mail, now)) {
    await tellByPhone(deps, { event: told.event, story: told.story, lost: mail.id }, now);
  }
  await trySend(deps, mail, told, now, pace);
}
