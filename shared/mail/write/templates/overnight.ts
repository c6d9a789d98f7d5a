import { customerLinks, deskLink } from "../../../case/access/links.ts";
import { momentText } from "../../../kernel/date-text.ts";
import { textsIn } from "../../../language/in-every-language.ts";
import { transportName } from "../../../language/transport-names.ts";
import type { Overnight } from "../../../story/parts/appointment.schema.ts";
import { OVERNIGHT } from "../language/overnight-texts.ts";
import { appointmentRows, readAppointment } from "./appointment.ts";
import { fact } from "./letter.ts";
import type { Action, Fact } from "./letter.ts";
import { subjectLine } from "./subject-line.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

/** The customer is asked whether the car may stay, has said so, or is said to have signed it. */
export const overnight: WriteLetter = (context) => {
  const { appointment, night, words } = readNight(context);
  const facts = [...nightRows(night, context), ...appointmentRows(appointment, context)];
  const said = { dealer: context.dealer.name, readyBy: readyText(night, context) };
  const answer = (label: string): readonly Action[] => [
    {
      label,
      href: customerLinks(context.publicUrl, context.story.case).at("overnight", appointment.id),
    },
  ];
  if (context.event.type === "appointment.overnight-proposed") {
    const { subject, intro, note, answer: label } = words.proposed;
    const notes = [note(transportName(night.transport, context.language.locale))];
    return { subject, intro: intro(said), facts, notes, actions: answer(label) };
  }
  const { subject } = words.agreed;
  const { open } = customerLinks(context.publicUrl, context.story.case);
  const openCase = { label: context.language.words.actions.openCase, href: open };
  return night.onPaper === true
    ? {
        subject,
        intro: words.onPaper.intro(said),
        facts,
        notes: [],
        actions: [openCase, ...answer(words.onPaper.notSo)],
      }
    : { subject, intro: words.agreed.intro(said), facts, notes: [], actions: [openCase] };
};

/** Whoever receives the customer hears the answer; with a no the car cannot stay. */
export const overnightAnswered: WriteLetter = (context) => {
  const { story, event, language, publicUrl, dealer } = context;
  const { appointment, night, words } = readNight(context);
  const { reference, customer } = story.case;
  const { labels, actions } = language.words;
  const isNo = event.type === "appointment.overnight-declined";
  const { subject, intro } = isNo ? words.answered.declined : words.answered.agreed;
  const said = { customer: customer.name, dealer: dealer.name, readyBy: readyText(night, context) };
  return {
    subject: subjectLine(subject, said, ["customer"]),
    intro: intro(said),
    facts: [
      ...fact(labels.customer, customer.name),
      ...nightRows(night, context),
      ...appointmentRows(appointment, context),
    ],
    notes: isNo ? [words.answered.declined.toDo] : [],
    actions: [{ label: actions.openVisit, href: deskLink(publicUrl, reference, appointment.id) }],
  };
};

/** @throws TypeError when the event says nothing of a night. */
function readNight(context: LetterContext) {
  const { event, language } = context;
  const { appointment } = readAppointment(context);
  const night =
    event.type === "appointment.overnight-declined" ? event.overnight : appointment.overnight;
  if (night === undefined) throw new TypeError(`${event.type} is about no night`);
  return { appointment, night, words: textsIn(OVERNIGHT, language.locale) };
}

function readyText({ readyBy }: Overnight, { dealer, language }: LetterContext): string {
  return momentText(readyBy, dealer.timeZone, language.locale);
}

function nightRows(night: Overnight, context: LetterContext): readonly Fact[] {
  const { locale, words } = context.language;
  return [
    ...fact(textsIn(OVERNIGHT, locale).readyBy, readyText(night, context)),
    ...fact(words.labels.transport, transportName(night.transport, locale)),
  ];
}
