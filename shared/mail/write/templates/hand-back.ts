import { customerLinks, deskLink } from "../../../case/access/links.ts";
import { openingOf, spansOn } from "../../../directory/opening/opening.ts";
import { clockText, shortMomentText } from "../../../kernel/date-text.ts";
import { addDays, dateAt } from "../../../kernel/zone.ts";
import { textsIn } from "../../../language/in-every-language.ts";
import { carStays } from "../../../story/car-stays.ts";
import type { Appointment } from "../../../story/parts/appointment.schema.ts";
import { AFTER } from "../language/after-texts.ts";
import { appointmentRows, readAppointment } from "./appointment.ts";
import { fact } from "./letter.ts";
import type { Fact } from "./letter.ts";
import { subjectLine } from "./subject-line.ts";
import type { LetterContext, WriteLetter } from "./template.ts";
import { visitLetter } from "./visit.ts";

/**
 * With until when it can be fetched, and the way to say when. Whose car was left there may find something wrong
 * with it, and has to be able to say so at once.
 */
export const visitReady: WriteLetter = (context) => {
  const { appointment } = readAppointment(context);
  const { sayWhen } = wordsFor(context);
  const { at } = customerLinks(context.publicUrl, context.story.case);
  const letter = visitLetter(context, "visitReady", "ready");
  const { somethingWrong: label } = context.language.words.actions;
  const wrong = carStays(appointment) ? [{ label, href: at("complaint", appointment.id) }] : [];
  return {
    ...letter,
    facts: [...openRow(appointment, context), ...letter.facts],
    actions: [
      { label: sayWhen, href: at("hand-back", appointment.id) },
      ...letter.actions,
      ...wrong,
    ],
  };
};

/** Whoever was told that it is ready may be on the way. */
export const visitNotReady: WriteLetter = (context) => {
  const { facts, brief } = readAppointment(context);
  const { notReady: words } = wordsFor(context);
  return {
    ...visitLetter(context, "visitReady", "ready"),
    subject: subjectLine(words.subject, brief, ["service"]),
    intro: words.intro(facts),
    notes: [words.stay],
  };
};

/** A customer waits for a car that is ready: who leads the department sees to it. */
export const handBackWaits: WriteLetter = (context) => {
  const { story, language, publicUrl, dealer } = context;
  const { appointment } = readAppointment(context);
  const { labels, actions } = language.words;
  const words = wordsFor(context);
  const { reference, customer } = story.case;
  const { at } = appointment.handBack ?? { at: appointment.end };
  const when = clockText(at, dealer.timeZone, language.locale);
  const facts = { customer: appointment.visitor?.name ?? customer.name, when };
  return {
    subject: subjectLine(words.waits.subject, facts, ["customer"]),
    intro: words.waits.intro(facts),
    facts: [...fact(labels.customer, customer.name), ...appointmentRows(appointment, context)],
    notes: [words.waits.toDo],
    actions: [{ label: actions.openVisit, href: deskLink(publicUrl, reference, appointment.id) }],
  };
};

/** Until when it can be fetched today, as it stands when the mail is written; else when again. */
function openRow({ department }: Appointment, context: LetterContext): readonly Fact[] {
  const { dealer, language, now } = context;
  const handBack = wordsFor(context);
  const zone = dealer.timeZone;
  const opening = openingOf(dealer, department);
  const today = dateAt(zone, now);
  const last = spansOn(opening, today).at(-1);
  if (last !== undefined && last.to > now) {
    const { until } = language.words.labels;
    return fact(handBack.openToday, until(clockText(last.to, zone, language.locale)));
  }
  const ahead = Array.from({ length: MOST_DAYS_CLOSED }, (_, days) => addDays(today, days + 1));
  const [next] = ahead.flatMap((date) => spansOn(opening, date));
  if (next === undefined) return [];
  return fact(handBack.opensAgain, shortMomentText(next.from, zone, language.locale));
}

/** Over any holiday. */
const MOST_DAYS_CLOSED = 21;

function wordsFor({ language }: LetterContext) {
  return textsIn(AFTER, language.locale).handBack;
}
