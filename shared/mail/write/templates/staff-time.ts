import type { PromiseFacts } from "../language/words/facts.ts";
import type { LetterContext, WriteLetter } from "./template.ts";
import { fact } from "./letter.ts";
import { readPromise, reasonOf } from "./promise.ts";
import { staffLetter } from "./staff-promise.ts";

/** Somebody else than its owner named another time. */
export const promiseRetimed: WriteLetter = (context) => {
  const { event } = context;
  const { facts: said } = readPromise(context);
  const { retimed } = context.language.words.times;
  const facts = { ...said, actor: event.by.kind === "customer" ? said.customer : said.actor };
  switch (event.type) {
    case "commitment.moved":
      return withReason(context, retimed.moved, retimed.movedIntro(facts));
    case "commitment.time-accepted":
      return staffLetter(context, retimed.moved, retimed.acceptedIntro(facts));
    case "commitment.expected":
      return withReason(context, retimed.expected, retimed.expectedIntro(facts));
    default:
      throw new TypeError(`${event.type} names no other time`);
  }
};

/** A colleague asks for help before the ladder does. */
export const promiseAsked: WriteLetter = (context) => {
  const { event } = context;
  const { facts, commitment } = readPromise(context);
  const { asked } = context.language.words.times;
  const intro = event.at > commitment.dueAt ? asked.wasDue(facts) : asked.due(facts);
  return staffLetter(context, asked.subject, intro, { notes: [asked.stays] });
};

/** Who was told at once that it was withdrawn hears that this was a mistake. */
export const promiseUndone: WriteLetter = (context) => {
  const { facts } = readPromise(context);
  const { undone } = context.language.words.times;
  return staffLetter(context, undone.subject, undone.intro(facts));
};

function withReason(
  context: LetterContext,
  subject: (facts: PromiseFacts) => string,
  intro: string,
) {
  const { event, language } = context;
  const letter = staffLetter(context, subject, intro, { action: "openCase" });
  const reason = "reason" in event ? reasonOf(event, context) : undefined;
  return { ...letter, facts: [...fact(language.words.labels.reason, reason), ...letter.facts] };
}
