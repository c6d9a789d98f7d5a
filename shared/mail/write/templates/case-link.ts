import { customerLinks } from "../../../case/access/links.ts";
import { wantsNothingElse } from "../../../story/wants-nothing-else.ts";
import { telephoneOf } from "./address-text.ts";
import { fact } from "./letter.ts";
import { subjectNaming } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";

/** The link to the case again, for whoever lost the mail it was in. */
export const caseLink: WriteLetter = ({ event, publicUrl, story, dealer, language }) => {
  const links = customerLinks(publicUrl, story.case);
  const { caseLink: words, labels, actions } = language.words;
  return {
    subject: subjectNaming(words.subject, dealer.name),
    intro: words.intro(dealer.name),
    facts: [
      ...fact(labels.topic, story.case.topic),
      ...fact(labels.reference, story.case.reference),
    ],
    notes: event.type === "case.link-rotated" ? [words.replaced(telephoneOf(dealer))] : [],
    actions: [
      { label: actions.openCase, href: links.open },
      ...(wantsNothingElse(story)
        ? []
        : [{ label: actions.salesContact, href: links.salesContact }]),
    ],
  };
};
