import type { Instant } from "../kernel/time.ts";
import { composeMessage } from "./compose.ts";
import type { Mail } from "./mail.schema.ts";
import { renderMail } from "./render-mail.ts";
import type { MailSettings, Told } from "./render-mail.ts";

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
