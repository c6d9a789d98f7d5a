import { briefMomentText } from "../../../kernel/brief-moment-text.ts";
import { momentText } from "../../../kernel/date-text.ts";
import { customerLinks } from "../../../case/access/links.ts";
import { bookedText } from "./appointment-text.ts";
import { fact } from "./letter.ts";
import { subjectLine } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";

/** A freed time, held for one customer who wanted to come earlier. */
export const earlierTime: WriteLetter = ({ event, story, dealer, language, publicUrl }) => {
  const { earlierTime: words, labels, actions } = language.words;
  if (event.type !== "waiting.offered" || event.waiting.offer === undefined) {
    throw new TypeError(`${event.type} offers no time`);
  }
  const { id, offer } = event.waiting;
  const appointment = story.appointments.find((known) => known.id === id);
  if (appointment === undefined) throw new TypeError("the appointment is not in its case");
  const moment = (at: typeof offer.start) => momentText(at, dealer.timeZone, language.locale);
  const service = bookedText(appointment, dealer, language.locale);
  const brief = {
    service,
    dealer: dealer.name,
    when: briefMomentText(offer.start, dealer.timeZone, language.locale),
    previous: "",
  };
  const facts = {
    service,
    dealer: dealer.name,
    when: moment(offer.start),
    previous: moment(appointment.start),
  };
  const { open, at } = customerLinks(publicUrl, story.case);
  return {
    subject: subjectLine(words.subject, brief, ["service"]),
    intro: words.intro({ ...facts, until: moment(offer.until) }),
    facts: [
      ...fact(labels.when, facts.when),
      ...fact(labels.before, facts.previous),
      ...fact(labels.what, facts.service),
      ...fact(labels.reference, story.case.reference),
    ],
    notes: [words.otherwise],
    actions: [
      { label: actions.takeEarlierTime, href: at("earlier", id) },
      { label: actions.openCase, href: open },
    ],
  };
};
