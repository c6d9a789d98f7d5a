import { personLink } from "../../../case/access/links.ts";
import { fact } from "./letter.ts";
import type { WriteLetter } from "./template.ts";

/** Who gets no mail any more, and what to do about it. */
export const addressFailed: WriteLetter = ({ event, story, dealer, publicUrl, language }) => {
  if (event.type !== "address.failed") throw new TypeError(`${event.type} is another`);
  const { addressFailed: words, labels, actions, withReference } = language.words;
  const { person, state, mail: id } = event;
  const address = story.mails.find((mail) => mail.id === id)?.recipient.email;
  return {
    subject: withReference(words.subject(person.name), story.case.reference),
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
  const { addressTest: words, labels, withReference } = language.words;
  return {
    subject: withReference(words.subject(dealer.name), story.case.reference),
    intro: words.intro(dealer.name),
    facts: fact(labels.reference, story.case.reference),
    notes: [],
    actions: [],
  };
};
