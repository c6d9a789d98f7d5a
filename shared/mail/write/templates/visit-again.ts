import { deskLink } from "../../../case/access/links.ts";
import { comesTooOften } from "../../../story/trips-of.ts";
import { appointmentRows, readAppointment } from "./appointment.ts";
import { fact } from "./letter.ts";
import { subjectLine } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";

/** A customer has to come once more for what two visits did not put right. */
export const visitAgain: WriteLetter = (context) => {
  const { story, language, publicUrl } = context;
  const { appointment, facts: about, brief } = readAppointment(context);
  const { labels, actions, visitAgain: words } = language.words;
  const { reference, customer } = story.case;
  const facts = { ...about, customer: customer.name };
  const { job, trip } = comesTooOften(appointment, story) ?? {};
  return {
    subject: subjectLine(words.subject, { ...brief, customer: customer.name }, [
      "service",
      "customer",
    ]),
    intro: words.intro(facts, trip ?? 0),
    facts: [
      ...fact(words.job, job?.concern),
      ...fact(labels.customer, customer.name),
      ...appointmentRows(appointment, context),
    ],
    notes: [words.toDo],
    actions: [{ label: actions.openVisit, href: deskLink(publicUrl, reference, appointment.id) }],
  };
};
