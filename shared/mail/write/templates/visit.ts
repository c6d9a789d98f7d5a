import { customerLinks } from "../../../case/access/links.ts";
import { placeText } from "./address-text.ts";
import { readAppointment } from "./appointment.ts";
import { fact } from "./letter.ts";
import { subjectLine, subjectNaming } from "./subject-line.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

/** How a visit goes on, for customers who want to hear of it. */
export const visitInProgress: WriteLetter = (context) => visitLetter(context, "visitInProgress");
export const visitReady: WriteLetter = (context) => visitLetter(context, "visitReady");
export const visitCompleted: WriteLetter = (context) => visitLetter(context, "visitCompleted");

/** A question, not a favour: nobody is asked for a mark. */
export const feedbackRequest: WriteLetter = (context) => {
  const { appointment, facts } = readAppointment(context);
  const { feedbackRequest: words, labels, actions } = context.language.words;
  const { open, at } = customerLinks(context.publicUrl, context.story.case);
  return {
    subject: subjectNaming(words.subject, facts.dealer),
    intro: words.intro(facts),
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
) {
  const { appointment, facts, brief } = readAppointment(context);
  const { labels, actions, [state]: words } = context.language.words;
  const { dealer, story, publicUrl } = context;
  return {
    subject: subjectLine(words.subject, brief, ["service"]),
    intro: words.intro(facts),
    facts: [
      ...fact(labels.what, facts.service),
      ...fact(labels.where, placeText(appointment.location, dealer)),
      ...fact(labels.reference, story.case.reference),
    ],
    notes: [],
    actions: [{ label: actions.openCase, href: customerLinks(publicUrl, story.case).open }],
  };
}
