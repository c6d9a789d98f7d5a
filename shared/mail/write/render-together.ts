import type { Instant } from "../../kernel/time.ts";
import type { Catalogue } from "./language/words/catalogue.ts";
import type { Message } from "./compose.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import { framed, writeLetter } from "./render-mail.ts";
import type { MailSettings } from "./render-mail.ts";
import { templateOf } from "./templates/templates.ts";
import type { Told } from "./templates/template.ts";
import type { Action, Letter } from "./templates/letter.ts";
import { readPromise } from "./templates/promise.ts";

/** One of the mails that are told together. */
export type Line = { readonly mail: Mail; readonly told: Told };

/**
 * Several mails to one person at one dealer in one message: each is a link to its case that says what
 * the mail would have said as its subject, what is due first first.
 * @throws RangeError when there is none.
 */
export async function renderTogether(
  lines: readonly Line[],
  settings: MailSettings,
  now: Instant,
): Promise<Message> {
  const [first] = lines;
  if (first === undefined) throw new RangeError("there is nothing to tell");
  const { context } = await writeLetter(first.mail, first.told, settings, now);
  const { dealer, language } = context;
  const links = await Promise.all(lines.toSorted(byDue).map((line) => linkOf(line, settings, now)));
  const letter: Letter = {
    ...headed(lines, language.words, dealer.name),
    facts: [],
    notes: [],
    asList: true,
    actions: links.flat(),
  };
  return framed(letter, first.mail, context, settings);
}

/** What has ended, or is only news, is not said to wait for anybody. */
function headed(
  lines: readonly Line[],
  { together, togetherEnded, togetherNews }: Catalogue,
  dealer: string,
): Pick<Letter, "subject" | "intro"> {
  const all = lines.length;
  const waiting = lines.filter(isWaiting).length;
  const news = lines.every(hasEnded) ? togetherEnded : togetherNews;
  const words = waiting === all ? together : news;
  const hasVisits = lines.some(({ told: { event } }) => "appointment" in event);
  const subject =
    waiting > 1 && !hasVisits ? together.subject(waiting, dealer) : words.subject(all, dealer);
  return { subject, intro: words.intro(all) };
}

function isWaiting({ mail, told: { event } }: Line): boolean {
  return !("appointment" in event) && templateOf(mail.template)?.alarm === true;
}

function hasEnded({ told: { event } }: Line): boolean {
  return event.type === "commitment.withdrawn";
}

function byDue(left: Line, right: Line): number {
  return dueOf(left) - dueOf(right);
}

function dueOf({ mail, told: { event } }: Line): number {
  return "commitment" in event ? event.commitment.dueAt : mail.at;
}

async function linkOf(
  { mail, told }: Line,
  settings: MailSettings,
  now: Instant,
): Promise<readonly Action[]> {
  const { letter, context } = await writeLetter(mail, told, settings, now);
  const due = "commitment" in told.event ? `, ${readPromise(context).facts.due}` : "";
  const label = shortened(letter.subject) + due;
  return letter.actions.slice(0, 1).map(({ href }) => ({ label, href }));
}

/** What somebody typed may be long; the case behind the link has all of it. */
const LABEL_LETTERS = 100;

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= LABEL_LETTERS ? text : `${letters.slice(0, LABEL_LETTERS).join("")}…`;
}
