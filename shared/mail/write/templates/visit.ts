import { carStays } from "../../../story/car-stays.ts";
import { customerLinks } from "../../../case/access/links.ts";
import { openingOf, spansOn } from "../../../directory/opening/opening.ts";
import { clockText, shortMomentText } from "../../../kernel/date-text.ts";
import { addDays, dateAt } from "../../../kernel/zone.ts";
import type { Appointment } from "../../../story/parts/appointment.schema.ts";
import { placeText } from "./address-text.ts";
import { readAppointment } from "./appointment.ts";
import { fact } from "./letter.ts";
import type { Fact } from "./letter.ts";
import { subjectLine, subjectNaming } from "./subject-line.ts";
import type { LetterContext, WriteLetter } from "./template.ts";
import { saidTo, whoComes } from "./who-comes.ts";

/** How a visit goes on, for customers who want to hear of it. */
export const visitInProgress: WriteLetter = (context) =>
  visitLetter(context, "visitInProgress", "inProgress");
/** Whose car was left there may find something wrong with it, and has to be able to say so at once. */
export const visitReady: WriteLetter = (context) => {
  const { appointment } = readAppointment(context);
  const { handBack, actions } = context.language.words;
  const { at } = customerLinks(context.publicUrl, context.story.case);
  const letter = visitLetter(context, "visitReady", "ready");
  const wrong = { label: actions.somethingWrong, href: at("complaint", appointment.id) };
  return {
    ...letter,
    facts: [...openRow(appointment, context), ...letter.facts],
    actions: [
      { label: handBack.sayWhen, href: at("hand-back", appointment.id) },
      ...letter.actions,
      ...(carStays(appointment) ? [wrong] : []),
    ],
  };
};
export const visitCompleted: WriteLetter = (context) =>
  visitLetter(context, "visitCompleted", "completed");

/** Until when it can be fetched today, as it stands when the mail is written; else when again. */
function openRow(
  { department }: Appointment,
  { dealer, language, now }: LetterContext,
): readonly Fact[] {
  const { handBack } = language.words;
  const zone = dealer.timeZone;
  const opening = openingOf(dealer, department);
  const today = dateAt(zone, now);
  const last = spansOn(opening, today).at(-1);
  if (last !== undefined && last.to > now) {
    return fact(handBack.openUntil, clockText(last.to, zone, language.locale));
  }
  const ahead = Array.from({ length: MOST_DAYS_CLOSED }, (_, days) => addDays(today, days + 1));
  const [next] = ahead.flatMap((date) => spansOn(opening, date));
  if (next === undefined) return [];
  return fact(handBack.opensAgain, shortMomentText(next.from, zone, language.locale));
}

/** Over any holiday. */
const MOST_DAYS_CLOSED = 21;

/** A question, not a favour: nobody is asked for a mark. */
export const feedbackRequest: WriteLetter = (context) => {
  const { appointment, facts } = readAppointment(context);
  const { feedbackRequest: words, visitor, labels, actions } = context.language.words;
  const subject = appointment.visitor === undefined ? words.subject : visitor.feedback.subject;
  const { open, at } = customerLinks(context.publicUrl, context.story.case);
  return {
    subject: subjectNaming(subject, facts.dealer),
    intro: saidTo(appointment, facts, { self: words.intro, other: visitor.feedback.intro }),
    facts: fact(labels.reference, context.story.case.reference),
    notes: [],
    actions: [
      { label: actions.giveFeedback, href: at("feedback", appointment.id) },
      { label: actions.openCase, href: open },
    ],
  };
};

function visitLetter(
  context: LetterContext,
  state: "visitInProgress" | "visitReady" | "visitCompleted",
  other: "inProgress" | "ready" | "completed",
) {
  const { appointment, facts, brief } = readAppointment(context);
  const { labels, actions, visitor, [state]: words } = context.language.words;
  const { dealer, story, publicUrl } = context;
  return {
    subject: subjectLine(words.subject, brief, ["service"]),
    intro: saidTo(appointment, facts, { self: words.intro, other: visitor[other] }),
    facts: [
      ...fact(labels.what, facts.service),
      ...whoComes(appointment, context),
      ...fact(labels.where, placeText(appointment.location, dealer)),
      ...fact(labels.reference, story.case.reference),
    ],
    notes: [],
    actions: [{ label: actions.openCase, href: customerLinks(publicUrl, story.case).open }],
  };
}
