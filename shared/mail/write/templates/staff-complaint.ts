import { deskLink } from "../../../case/access/links.ts";
import { openComplaint } from "../../../story/complaint-of.ts";
import { fact } from "./letter.ts";
import { subjectNaming, withReference } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";

/** What the customer added to a complaint, for whoever answers it. */
export const complaintAdded: WriteLetter = ({ event, story, publicUrl, language }) => {
  if (event.type !== "appointment.complained") throw new TypeError(`${event.type} adds nothing`);
  const { complaintAdded: words, labels, actions } = language.words;
  const { reference, customer } = story.case;
  const promise = openComplaint(story, event.appointment);
  return {
    subject: subjectNaming((name) => withReference(words.subject(name), reference), customer.name),
    intro: words.intro(customer.name, event.appointment.serviceName),
    facts: [
      ...fact(labels.theirWords, event.text),
      ...fact(labels.customer, customer.name),
      ...fact(labels.reference, reference),
    ],
    notes: [],
    actions: [{ label: actions.openVisit, href: deskLink(publicUrl, reference, promise?.id) }],
  };
};
