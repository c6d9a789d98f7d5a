import { personLink } from "../../../case/access/links.ts";
import { fact } from "./letter.ts";
import { subjectNaming, withReference } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";

/** Who gets no mail any more, and what to do about it. */
export const addressFailed: WriteLetter = ({ event, story, dealer, publicUrl, language }) => {
  if (event.type !== "address.failed") throw new TypeError(`${event.type} is another`);
  const { addressFailed: words, labels, actions } = language.words;
  const { person, state, mail: id } = event;
  const address = story.mails.find((mail) => mail.id === id)?.recipient.email;
  return {
    subject: subjectNaming(
      (name) => withReference(words.subject(name), story.case.reference),
      person.name,
    ),
    intro: words.intro[state](person.name, dealer.name),
    facts: [
      ...fact(labels.who, person.name),
      ...fact(labels.address, address),
      ...fact(labels.reference, story.case.reference),
    ],
    notes: [words.next, words.toDo],
    actions: [{ label: actions.seePerson, href: personLink(publicUrl, dealer.id, person.id) }],
  };
};

/** Has to arrive: should it come back, the address is dead again. */
export const addressTest: WriteLetter = ({ story, dealer, language }) => {
  const { addressTest: words, labels } = language.words;
  return {
    subject: subjectNaming(
      (name) => withReference(words.subject(name), story.case.reference),
      dealer.name,
    ),
    intro: words.intro(dealer.name),
    facts: fact(labels.reference, story.case.reference),
    notes: [],
    actions: [],
  };
};
