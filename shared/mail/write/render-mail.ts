import type { Instant } from "../../kernel/time.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Message } from "./compose.ts";
import { unsubscribeLink } from "../../case/access/links.ts";
import { isDeclinable } from "./message-class.ts";
import { domainOf, senderOf } from "./senders.ts";
import type { Senders } from "./senders.ts";
import { invitationText } from "./invitation.ts";
import { chooseLanguage } from "./language/choose-language.ts";
import type { Language } from "./language/choose-language.ts";
import type { Mail, MailRecipient } from "../../story/parts/mail.schema.ts";
import { appointmentOf } from "./templates/appointment.ts";
import { letterHtml } from "./templates/letter-html.ts";
import { legalLinks } from "./templates/legal-links.ts";
import { letterText } from "./templates/letter-text.ts";
import { fact } from "./templates/letter.ts";
import type { Fact, Letter } from "./templates/letter.ts";
import { previewOf } from "./templates/preview.ts";
import type { LetterContext, Told } from "./templates/template.ts";
import { seenByRecipient } from "./seen-by-recipient.ts";
import { templateOf } from "./templates/templates.ts";
import { withheldFrom } from "./withheld.ts";
import { wordsToSay } from "./words-to-say.ts";

/** What mails need to know of this stage. */
export type MailSettings = Senders & {
  /** Where customers reach the pages, without a slash at the end. */
  readonly publicUrl: string;
};

/** The words of a mail, in the reader's language. @throws when the template does not fit the event. */
export async function writeLetter(
  mail: { readonly template: string; readonly recipient: MailRecipient },
  all: Told,
  { publicUrl }: Pick<MailSettings, "publicUrl">,
  now: Instant,
): Promise<{ readonly letter: Letter; readonly context: LetterContext }> {
  const template = templateOf(mail.template);
  if (template === undefined) throw new RangeError(`there is no mail ${mail.template}`);
  const known = seenByRecipient(all, mail.recipient);
  const language = await chooseLanguage(mail.recipient.language);
  const { recipient } = mail;
  const { told, some } = withheldFrom(known, recipient.kind, language.words);
  const dealer = writerOf(told, recipient);
  const context = { ...told, dealer, origin: told.dealer, recipient, language, publicUrl, now };
  const letter = await template.write(context);
  const toSay = recipient.kind === "staff" ? await wordsFor(known, language, now) : [];
  const facts = [...toSay, ...letter.facts];
  const notes = some ? [...letter.notes, language.words.withheld.weHave] : letter.notes;
  return { letter: { ...letter, facts, notes }, context };
}

/** Who is to tell a customer what no mail can has the words in the mail about it. */
async function wordsFor(known: Told, { words }: Language, now: Instant): Promise<readonly Fact[]> {
  const { event, dealer } = known;
  if (!("commitment" in event)) return [];
  const { language = dealer.languages[0] ?? "en" } = known.story.case.customer;
  const theirs = await chooseLanguage(language);
  const { story } = withheldFrom(known, "customer", theirs.words).told;
  const { tells = [] } =
    story.commitments.find(({ id }) => id === event.commitment.id) ?? event.commitment;
  const said = await Promise.all(tells.map((one) => wordsToSay(one, story, dealer, now)));
  return said.flatMap((one) => fact(words.labels.toSay, one?.lines.join("\n")));
}

/**
 * Whoever keeps the promise writes to the customer, under their own name and telephone number; in the
 * time of the dealer it was made at, as the customer has it already.
 */
function writerOf({ dealer, host }: Told, { kind }: MailRecipient): Dealer {
  return kind === "staff" || host === undefined ? dealer : { ...host, timeZone: dealer.timeZone };
}

/** The whole message, made afresh for each try: nothing personal is kept twice. */
export async function renderMail(
  mail: Mail,
  told: Told,
  settings: MailSettings,
  now: Instant,
): Promise<Message> {
  const { letter, context } = await writeLetter(mail, told, settings, now);
  const message = await framed(letter, mail, context, settings);
  if (letter.invitation === undefined) return message;
  return { ...message, ...calendarPart(letter, context, { ...settings, from: message.from }, now) };
}

/** A letter as a message: from the dealer, in the reader's language, as plain text and HTML. */
export async function framed(
  letter: Letter,
  mail: Pick<Mail, "id" | "reference" | "messageClass">,
  context: LetterContext,
  settings: MailSettings,
): Promise<Message> {
  const { recipient, dealer, language } = context;
  const declinable = isDeclinable(mail.messageClass);
  const unsubscribe = unsubscribeLink(settings.publicUrl, mail);
  const { why = language.words.unsubscribe.why(dealer.name) } = letter;
  const { label } = language.words.unsubscribe;
  const footer = declinable ? { why, label, href: unsubscribe } : undefined;
  const preview = previewOf(letter, mail.reference);
  const { publicUrl } = settings;
  const legal = recipient.kind === "customer" ? legalLinks(dealer, publicUrl, language.words) : [];
  const envelope = { recipient, dealer, language, preview, legal, publicUrl, footer };
  return {
    mailId: mail.id,
    from: { name: dealer.name, email: senderOf(settings, mail.messageClass, dealer) },
    to: { name: recipient.name, email: recipient.email },
    replyTo: replyTo(context),
    ...(declinable ? { unsubscribe } : {}),
    subject: letter.subject,
    locale: language.words.locale,
    text: letterText(letter, envelope),
    html: await letterHtml(letter, envelope),
  };
}

/** The department that the matter lies with, where it has an address of its own. */
function replyTo({ event, story, dealer }: LetterContext): Message["replyTo"] {
  const about = "commitment" in event ? event.commitment : undefined;
  const own = about?.department ?? story.case.department;
  const id = about?.host?.dealer === dealer.id ? about.host.department : own;
  const department = dealer.departments.find((one) => one.id === id);
  return { name: dealer.name, email: department?.email ?? dealer.email };
}

function calendarPart(
  { invitation: method }: Letter,
  { event, dealer, recipient, language }: LetterContext,
  { from, publicUrl }: { readonly from: Message["from"]; readonly publicUrl: string },
  now: Instant,
): Pick<Message, "calendar"> {
  if (method === undefined) return {};
  const content = invitationText({
    method,
    appointment: appointmentOf(event),
    dealer,
    language,
    publicUrl,
    mailDomain: domainOf(from.email),
    stamp: now,
    organizer: from,
    attendee: { name: recipient.name, email: recipient.email },
  });
  return { calendar: { method, content } };
}
