import { addressLink } from "../../../case/access/links.ts";
import { telephoneOf } from "./address-text.ts";
import { fact } from "./letter.ts";
import { subjectNaming } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";

/** To an address that is theirs no more: that it is so, and nothing of the matter. */
export const addressChanged: WriteLetter = ({ story, dealer, language }) => {
  const { addressChanged: words, labels } = language.words;
  return {
    subject: subjectNaming(words.subject, dealer.name),
    intro: words.intro(dealer.name, telephoneOf(dealer)),
    facts: fact(labels.reference, story.case.reference),
    notes: [],
    actions: [],
  };
};

/** To an address that somebody says is theirs: it may be a stranger's, so it says nothing of the matter. */
export const addressConfirm: WriteLetter = (context) => {
  const { publicUrl, story, dealer, language, recipient } = context;
  const { addressConfirm: words, labels, actions } = language.words;
  const { reference, pendingEmail } = story.case;
  // The key of another address must never be written to this one.
  if (pendingEmail?.email !== recipient.email) throw new RangeError("this address waits no more");
  return {
    subject: subjectNaming(words.subject, dealer.name),
    intro: words.intro(dealer.name),
    facts: fact(labels.reference, reference),
    notes: [words.otherwise],
    actions: [
      { label: actions.confirmAddress, href: addressLink(publicUrl, reference, pendingEmail.key) },
    ],
  };
};
