import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Language } from "./language/choose-language.ts";
import { composeMessage } from "./compose.ts";
import type { Composed } from "./compose-mail.ts";
import type { MailSettings } from "./render-mail.ts";
import { senderOf } from "./senders.ts";
import { letterHtml } from "./templates/letter-html.ts";
import { letterText } from "./templates/letter-text.ts";
import type { Letter } from "./templates/letter.ts";

export type StaffLetter = {
  readonly id: string;
  /** On whose letterhead. */
  readonly writer: Dealer;
  /** It has no house: nothing but its name stands below. */
  readonly nameOnly: boolean;
  readonly reader: { readonly name: string; readonly email: string };
  readonly language: Language;
  readonly letter: Letter;
};

/** The message to somebody of the staff about no case. */
export async function staffLetter(
  { id, writer, nameOnly, reader, language, letter }: StaffLetter,
  settings: MailSettings,
  now: Instant,
): Promise<Composed> {
  const { locale } = language.words;
  const envelope = {
    recipient: { kind: "staff", id: "reader", ...reader, language: locale },
    dealer: writer,
    nameOnly,
    language,
    preview: letter.notes[0] ?? letter.intro,
    legal: [],
    publicUrl: settings.publicUrl,
  } as const;
  const message = {
    mailId: id,
    from: { name: writer.name, email: senderOf(settings, "transactional", writer) },
    to: { name: reader.name, email: reader.email },
    replyTo: { name: writer.name, email: writer.email },
    subject: letter.subject,
    locale,
    text: letterText(letter, envelope),
    html: await letterHtml(letter, envelope),
  };
  const raw = await composeMessage(message, now);
  return { subject: message.subject, from: message.from.email, raw };
}
