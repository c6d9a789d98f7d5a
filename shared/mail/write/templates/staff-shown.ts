import { deskLink } from "../../../case/access/links.ts";
import { fact } from "./letter.ts";
import { subjectNaming, withReference } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";

/** Somebody at a partner's desk was shown a promise: whoever keeps it may be rung at once. */
export const promiseShown: WriteLetter = ({ event, story, publicUrl, language }) => {
  if (event.type !== "case.code-used") throw new TypeError(`${event.type} shows nobody anything`);
  const { promiseShown: words, labels, actions } = language.words;
  const { reference, customer } = story.case;
  const { commitment, what = reference, name, company } = event.shown ?? {};
  const who = [name, company].filter((said) => said !== undefined).join(", ");
  return {
    subject: subjectNaming((name) => withReference(words.subject(name), reference), what),
    intro: words.intro(customer.name),
    facts: [
      ...fact(labels.promise, event.shown?.what),
      ...fact(labels.who, who === "" ? undefined : who),
      ...fact(labels.customer, customer.name),
      ...fact(labels.reference, reference),
    ],
    notes: [words.settle],
    actions: [{ label: actions.openVisit, href: deskLink(publicUrl, reference, commitment) }],
  };
};
