import type { Instant } from "../../kernel/time.ts";
import { composeMessage } from "./compose.ts";
import type { Message } from "./compose.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import { renderMail } from "./render-mail.ts";
import type { MailSettings } from "./render-mail.ts";
import type { Told } from "./templates/template.ts";
import { renderTogether } from "./render-together.ts";
import type { Line } from "./render-together.ts";

/** A finished MIME message, the subject it has now, and the address that it says it comes from. */
export type Composed = {
  readonly subject: string;
  readonly from: string;
  readonly raw: Uint8Array;
};

/** The finished message of a mail. */
export async function composeMail(
  mail: Mail,
  told: Told,
  settings: MailSettings,
  now: Instant,
): Promise<Composed> {
  const message = await renderMail(mail, told, settings, now);
  return composed(message, now);
}

/** One message for several mails to one person, under the name of the first. */
export async function composeTogether(
  lines: readonly Line[],
  settings: MailSettings,
  now: Instant,
): Promise<Composed> {
  const message = await renderTogether(lines, settings, now);
  return composed(message, now);
}

async function composed(message: Message, now: Instant): Promise<Composed> {
  const raw = await composeMessage(message, now);
  return { subject: message.subject, from: message.from.email, raw };
}
