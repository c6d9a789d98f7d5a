import { customerLinks, deskLink } from "../../../case/access/links.ts";
import { momentText } from "../../../kernel/date-text.ts";
import { OWN_WORDS } from "../../../language/own-words/own-words.ts";
import { isComing } from "../../../story/parts/is-coming.ts";
import { fact } from "./letter.ts";
import type { Fact } from "./letter.ts";
import { whatOf } from "./promise.ts";
import { subjectNaming, withReference } from "./subject-line.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

/** The customer has had it done by others: all that was planned has ended, and nobody asks about it. */
export const matterSolved: WriteLetter = (context) => {
  const { story, dealer, language, publicUrl } = context;
  const { solved, labels, actions } = language.words;
  return {
    subject: subjectNaming(solved.toCustomer.subject, dealer.name),
    intro: solved.toCustomer.intro(dealer.name),
    facts: [
      ...fact(labels.topic, story.case.topic),
      ...whatEnded(context),
      ...stillBooked(context),
      ...fact(labels.reference, story.case.reference),
    ],
    notes: [solved.toCustomer.again],
    actions: [{ label: actions.openCase, href: customerLinks(publicUrl, story.case).open }],
  };
};

/** To who leads there, the same day: why, what has ended, and what has not. */
export const matterEnded: WriteLetter = (context) => {
  const { event, story, language, publicUrl } = context;
  const { solved, labels, actions } = language.words;
  const { customer, reference, topic } = story.case;
  const text = event.type === "case.noted" ? event.text : undefined;
  const isOurs = text === language.words.own["solved-elsewhere"] || text === IN_ENGLISH;
  return {
    subject: subjectNaming(
      (name) => withReference(solved.toStaff.subject(name), reference),
      customer.name,
    ),
    intro: solved.toStaff.intro(customer.name),
    facts: [
      ...fact(labels.customer, customer.name),
      ...fact(labels.topic, topic),
      ...fact(labels.theirWords, isOurs ? undefined : text),
      ...whatEnded(context),
      ...stillBooked(context),
      ...fact(labels.reference, reference),
    ],
    notes: [],
    actions: [{ label: actions.openCase, href: deskLink(publicUrl, reference) }],
  };
};

/** As it is stored where they add no words. */
const IN_ENGLISH = OWN_WORDS["solved-elsewhere"];

/** Each promise that ended with it, and whose it was. */
function whatEnded(context: LetterContext): readonly Fact[] {
  const { event, story, language } = context;
  return story.commitments
    .filter(
      ({ withdrawnAt = 0, solvedElsewhere }) => solvedElsewhere === true && withdrawnAt >= event.at,
    )
    .flatMap((promise) =>
      fact(language.words.labels.endsAlong, `${whatOf(promise, context)} (${promise.owner.name})`),
    );
}

/** What was too near to be cancelled, or is to take place all the same. */
function stillBooked({ event, story, dealer, language }: LetterContext): readonly Fact[] {
  const { solved, locale } = language.words;
  return story.appointments
    .filter((visit) => isComing(visit) && visit.start > event.at)
    .flatMap(({ serviceName, start }) =>
      fact(solved.stillBooked, `${serviceName}, ${momentText(start, dealer.timeZone, locale)}`),
    );
}
