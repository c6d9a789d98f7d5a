import { deskLink } from "../../../case/access/links.ts";
import { appointmentRows, readAppointment } from "./appointment.ts";
import { fact } from "./letter.ts";
import { subjectLine } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";

/** A visit that the dealer's document left without what it needs: somebody has to decide. */
export const visitTrouble: WriteLetter = (context) => {
  const { event, story, language, publicUrl } = context;
  if (event.type !== "appointment.in-trouble") throw new TypeError(`${event.type} is another`);
  const { appointment, facts: about, brief } = readAppointment(context);
  const { labels, actions, visitTrouble: words } = language.words;
  const { reference, customer } = story.case;
  const facts = { ...about, customer: customer.name };
  return {
    subject: subjectLine(words.subject, { ...brief, customer: customer.name }, [
      "service",
      "customer",
    ]),
    intro: words.intro(facts),
    facts: [
      ...fact(labels.reason, words.troubles[event.trouble.reason](event.trouble.name)),
      ...fact(labels.customer, customer.name),
      ...appointmentRows(appointment, context),
    ],
    notes: [words.toDo],
    actions: [{ label: actions.openVisit, href: deskLink(publicUrl, reference, appointment.id) }],
  };
};
