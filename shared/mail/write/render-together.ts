import type { Instant } from "../../kernel/time.ts";
import type { Message } from "./compose.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import { framed, writeLetter } from "./render-mail.ts";
import type { MailSettings } from "./render-mail.ts";
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
  const hasVisits = lines.some(({ told: { event } }) => "appointment" in event);
  const together = language.words[hasVisits ? "togetherWithVisits" : "together"];
  const links = await Promise.all(lines.toSorted(byDue).map((line) => linkOf(line, settings, now)));
  const letter: Letter = {
    subject: together.subject(lines.length, dealer.name),
    intro: together.intro(lines.length),
    facts: [],
    notes: [],
    asList: true,
    actions: links.flat(),
  };
  return framed(letter, first.mail, context, settings);
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
