import { deskLink } from "../../../case/access/links.ts";
import { clockText } from "../../../kernel/date-text.ts";
import { appointmentRows, readAppointment } from "./appointment.ts";
import { fact } from "./letter.ts";
import { subjectLine } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";

/** A customer waits for a car that is ready: who leads the department sees to it. */
export const handBackWaits: WriteLetter = (context) => {
  const { story, language, publicUrl, dealer } = context;
  const { appointment } = readAppointment(context);
  const { labels, actions, handBack: words } = language.words;
  const { reference, customer } = story.case;
  const { at } = appointment.handBack ?? { at: appointment.end };
  const when = clockText(at, dealer.timeZone, language.locale);
  const facts = { customer: appointment.visitor?.name ?? customer.name, when };
  return {
    subject: subjectLine(words.waits.subject, facts, ["customer"]),
    intro: words.waits.intro(facts),
    facts: [...fact(labels.customer, customer.name), ...appointmentRows(appointment, context)],
    notes: [words.waits.toDo],
    actions: [{ label: actions.openVisit, href: deskLink(publicUrl, reference, appointment.id) }],
  };
};
