import { deskLink } from "../../../case/access/links.ts";
import { windowsText } from "./call-sheet.ts";
import { fact } from "./letter.ts";
import { subjectNaming, withReference } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";

/** For the manager, the same day: the customer can be called only while the department is closed. */
export const callOutsideHours: WriteLetter = ({ story, language, publicUrl }) => {
  const { callOutsideHours: words, labels, actions } = language.words;
  const { reference, customer, topic, contact } = story.case;
  return {
    subject: subjectNaming((name) => withReference(words.subject(name), reference), customer.name),
    intro: words.intro(customer.name),
    facts: [
      ...fact(labels.topic, topic),
      ...fact(labels.customer, customer.name),
      ...fact(labels.callTimes, windowsText(contact, language.words)),
      ...fact(labels.reference, reference),
    ],
    notes: [],
    actions: [{ label: actions.openCase, href: deskLink(publicUrl, reference) }],
  };
};
