import { customerLinks } from "../../../case/access/links.ts";
import { placeText } from "./address-text.ts";
import { readAppointment } from "./appointment.ts";
import { fact } from "./letter.ts";
import { subjectLine, subjectNaming } from "./subject-line.ts";
import type { LetterContext, WriteLetter } from "./template.ts";
import { saidTo, whoComes } from "./who-comes.ts";

/** How a visit goes on, for customers who want to hear of it. */
export const visitInProgress: WriteLetter = (context) =>
  visitLetter(context, "visitInProgress", "inProgress");
export const visitCompleted: WriteLetter = (context) =>
  visitLetter(context, "visitCompleted", "completed");

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

export function visitLetter(
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
