import { deskLink } from "../../../case/access/links.ts";
import { fact } from "./letter.ts";
import { subjectNaming, withReference } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";

/** A colleague's note is for them. What it says stays at the desk: it may be about the customer. */
export const noteMention: WriteLetter = ({ event, story, dealer, publicUrl, language }) => {
  const { noteMention: words, labels } = language.words;
  const { reference, customer } = story.case;
  const by = event.by.kind === "staff" ? event.by.name : dealer.name;
  return {
    subject: subjectNaming((name) => withReference(words.subject(name), reference), by),
    intro: words.intro(by, customer.name),
    facts: [...fact(labels.customer, customer.name), ...fact(labels.reference, reference)],
    notes: [],
    actions: [{ label: words.open, href: deskLink(publicUrl, reference) }],
  };
};
