import { customerLinks } from "../../../case/access/links.ts";
import { fact } from "./letter.ts";
import type { WriteLetter } from "./template.ts";

/** The link to the case again, for whoever lost the mail it was in. */
export const caseLink: WriteLetter = ({ publicUrl, story, dealer, language }) => {
  const { caseLink: words, labels, actions } = language.words;
  return {
    subject: words.subject(dealer.name),
    intro: words.intro(dealer.name),
    facts: [
      ...fact(labels.topic, story.case.topic),
      ...fact(labels.reference, story.case.reference),
    ],
    notes: [],
    actions: [{ label: actions.openCase, href: customerLinks(publicUrl, story.case).open }],
  };
};
