import type { Instant } from "../../kernel/time.ts";
import { composeMessage } from "./compose.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import { renderMail } from "./render-mail.ts";
import type { MailSettings } from "./render-mail.ts";
import type { Told } from "./templates/template.ts";
import { renderTogether } from "./render-together.ts";
import type { Line } from "./render-together.ts";

/** The finished MIME message of a mail, and the subject it has now. */
export async function composeMail(
  mail: Mail,
  told: Told,
  settings: MailSettings,
  now: Instant,
): Promise<{ readonly subject: string; readonly raw: Uint8Array }> {
  const message = await renderMail(mail, told, settings, now);
  return { subject: message.subject, raw: await composeMessage(message, now) };
}

/** One message for several mails to one person, under the name of the first. */
export async function composeTogether(
  lines: readonly Line[],
  settings: MailSettings,
  now: Instant,
): Promise<{ readonly subject: string; readonly raw: Uint8Array }> {
  const message = await renderTogether(lines, settings, now);
  return { subject: message.subject, raw: await composeMessage(message, now) };
}
