import type { Appointment } from "../../../story/parts/appointment.schema.ts";
import type { CaseEvent } from "../../../story/parts/event.schema.ts";
import type { Dealer } from "../../../directory/document/dealer.schema.ts";
import type { Instant } from "../../../kernel/time.ts";
import { clockText, dateText, momentText } from "../../../kernel/date-text.ts";
import { briefMomentText } from "../../../kernel/brief-moment-text.ts";
import type { AppointmentFacts } from "../language/words/facts.ts";
import { heldUntil } from "../../../story/parts/held-until.ts";
import { customerLinks } from "../../../case/access/links.ts";
import { mapLinks, placeText, telephoneOf } from "./address-text.ts";
import { agendaNotes } from "./agenda-notes.ts";
import { endedAlong, movedAlong } from "./along-with-visit.ts";
import { bookedText } from "./appointment-text.ts";
import type { Action, Fact, Letter } from "./letter.ts";
import { fact } from "./letter.ts";
import { reservationOf } from "./reservation.ts";
import { subjectLine } from "./subject-line.ts";
import type { LetterContext, WriteLetter } from "./template.ts";
import { wantsNothingElse } from "../../../story/wants-nothing-else.ts";
import { expressNotes, lastsRow } from "./recall-only.ts";
import { transportRow } from "./transport-row.ts";
import { saidTo, whoComes } from "./who-comes.ts";

export const appointmentBooked: WriteLetter = (context) => {
  const { appointment, facts, brief } = readAppointment(context);
  const { appointmentBooked: words, tentative } = context.language.words;
  const until = heldUntil(appointment);
  const notes = [...expressNotes(appointment, context), ...agendaNotes(appointment, context)];
  const rows = appointmentRows(appointment, context);
  if (until !== undefined) {
    return { ...heldLetter("booked", until, context), facts: rows, notes };
  }
  const confirmed = context.event.type !== "appointment.booked";
  return {
    subject: subjectLine(words.subject, brief, ["service"]),
    intro: confirmed ? tentative.confirmed(facts) : words.intro(facts),
    preview: previewRows(appointment, context),
    facts: rows,
    notes,
    actions: [...manageActions(appointment, context), ...salesActions(context)],
    invitation: "REQUEST",
    reservation: reservationOf(appointment, context, "ReservationConfirmed"),
  };
};

export const appointmentRescheduled: WriteLetter = (context) => {
  const { appointment, facts, brief } = readAppointment(context);
  const { appointmentRescheduled: words, labels } = context.language.words;
  const until = heldUntil(appointment);
  const rows = [
    ...appointmentRows(appointment, context),
    ...fact(labels.before, facts.previous),
    ...movedAlong(appointment, context),
    ...endedAlong(appointment, context),
  ];
  if (until !== undefined) {
    return { ...heldLetter("booked", until, context), facts: rows, notes: [] };
  }
  return {
    subject: subjectLine(words.subject, brief, ["service"]),
    intro: words.intro(facts),
    preview: previewRows(appointment, context),
    facts: rows,
    notes: expressNotes(appointment, context),
    actions: manageActions(appointment, context),
    invitation: "REQUEST",
    reservation: reservationOf(appointment, context, "ReservationConfirmed"),
  };
};

/** What they were told holds; what their calendar has is another moment now. */
export const appointmentClock: WriteLetter = (context) => {
  const { appointment, facts, brief } = readAppointment(context);
  const words = context.language.words.appointmentClock;
  return {
    subject: subjectLine(words.subject, brief, ["service"]),
    intro: words.intro(facts),
    preview: previewRows(appointment, context),
    facts: appointmentRows(appointment, context),
    notes: [],
    actions: manageActions(appointment, context),
    invitation: "REQUEST",
    reservation: reservationOf(appointment, context, "ReservationConfirmed"),
  };
};

/** No invitation: the calendar has it already, and a second one could ring twice. */
export const appointmentReminder: WriteLetter = (context) => {
  const { appointment, facts, brief } = readAppointment(context);
  const { appointmentReminder: words, visitor } = context.language.words;
  const { event } = context;
  const until = event.type === "appointment.reminded" ? event.lapsesAt : undefined;
  const rows = appointmentRows(appointment, context);
  if (until !== undefined) return { ...heldLetter("warn", until, context), facts: rows, notes: [] };
  return {
    subject: subjectLine(words.subject, brief, ["service"]),
    intro: saidTo(appointment, facts, { self: words.intro, other: visitor.reminder }),
    preview: previewRows(appointment, context),
    facts: rows,
    notes: [...expressNotes(appointment, context), ...agendaNotes(appointment, context)],
    actions: manageActions(appointment, context),
  };
};

export const appointmentCancelled: WriteLetter = (context): Letter => {
  const { appointment, facts, brief } = readAppointment(context);
  const { appointmentCancelled: words, tentative, labels, actions } = context.language.words;
  const { event, dealer } = context;
  const { reason, because } = event.type === "appointment.cancelled" ? event : {};
  // No calendar was told of what was only held.
  const ended =
    appointment.tentative?.lapsesAt === undefined
      ? {
          invitation: "CANCEL" as const,
          reservation: reservationOf(appointment, context, "ReservationCancelled"),
        }
      : {};
  return {
    subject: subjectLine(words.subject, brief, ["service"]),
    intro: because === "lapsed" ? tentative.lapsed(facts) : words.intro(facts),
    preview: [reason ?? "", dealer.name, telephoneOf(dealer)],
    facts: [
      ...appointmentRows(appointment, context),
      ...fact(labels.reason, reason),
      ...endedAlong(appointment, context),
    ],
    notes: [],
    actions: [{ label: actions.openCase, href: links(context).open }],
    ...ended,
  };
};

/**
 * What is only held until somebody opens the page behind the link: the first words of its subject say until
 * when, and the button what to do. It goes into no calendar, and no mail program shows it as booked.
 */
function heldLetter(kind: "booked" | "warn", until: Instant, context: LetterContext) {
  const { appointment, facts, brief } = readAppointment(context);
  const { tentative, actions } = context.language.words;
  const { dealer, language, event } = context;
  const sameDay =
    dateText(until, dealer.timeZone, language.locale) ===
    dateText(event.at, dealer.timeZone, language.locale);
  const textOf = (moment: typeof momentText) =>
    sameDay
      ? tentative.untilClock(clockText(until, dealer.timeZone, language.locale))
      : tentative.untilMoment(moment(until, dealer.timeZone, language.locale));
  const held = { ...facts, until: textOf(momentText), press: actions.keepTime };
  const { cancel } = actions;
  const { open, at } = links(context);
  return {
    subject: subjectLine(
      ({ service, until: end }) =>
        tentative.subject({ what: sameDay ? `${service}, ${brief.when}` : service, until: end }),
      { ...brief, until: textOf(briefMomentText) },
      ["service"],
    ),
    preview: [actions.keepTime, placeText(appointment.location, dealer)],
    intro: tentative[kind](held),
    actions: [
      { label: actions.keepTime, href: open },
      { label: cancel, href: at("cancel", appointment.id) },
    ],
  };
}

/** @throws TypeError when the event is not about an appointment. */
export function appointmentOf(event: CaseEvent): Appointment {
  if (!("appointment" in event)) throw new TypeError(`${event.type} is about no appointment`);
  return event.appointment;
}

/** Who receives the customer: a person of the dealer, not the car or the bay. */
function hostOf({ resources }: Appointment, { staff }: Dealer): string | undefined {
  const person = resources.find(({ id }) => staff.some((member) => member.id === id));
  return (person ?? resources.find(({ type }) => /(?:^|-)advisor$/.test(type)))?.name;
}

/** The car that is booked with it: the resource that a choice of the customer selects. */
function carOf({ resources }: Appointment, dealer: Dealer): string | undefined {
  const chosen = resources.find(
    ({ id, type }) =>
      type === "demonstrator" ||
      dealer.resources.some((resource) => resource.id === id && resource.options !== undefined),
  );
  return chosen?.name;
}

/** What the mails about an appointment have in common. @throws TypeError as above. */
export function readAppointment(context: LetterContext): {
  appointment: Appointment;
  facts: AppointmentFacts;
  /** The same with short times, for subjects. */
  brief: AppointmentFacts;
} {
  const { event, dealer, language } = context;
  const appointment = appointmentOf(event);
  const timed = (text: typeof momentText): AppointmentFacts => {
    const moment = (at: Instant) => text(at, dealer.timeZone, language.locale);
    return {
      service: bookedText(appointment, dealer, language.locale),
      dealer: dealer.name,
      when: moment(appointment.start),
      previous: event.type === "appointment.rescheduled" ? moment(event.previous.start) : "",
    };
  };
  return { appointment, facts: timed(momentText), brief: timed(briefMomentText) };
}

export function appointmentRows(appointment: Appointment, context: LetterContext): readonly Fact[] {
  const { dealer, language, recipient, story } = context;
  const { labels, places: own, theirPlaces } = language.words;
  const places = recipient.kind === "customer" ? own : theirPlaces;
  const { location } = appointment;
  const where = placeText(location, dealer);
  return [
    ...fact(labels.when, whenText(appointment, context)),
    ...fact(
      labels.where,
      location.kind === "dealer" ? where : `${places[location.kind]}: ${where}`,
      recipient.kind === "customer" ? mapLinks(location, dealer) : [],
    ),
    ...fact(labels.what, bookedText(appointment, dealer, language.locale)),
    ...lastsRow(appointment, context),
    ...whoComes(appointment, context),
    ...fact(labels.car, carOf(appointment, dealer)),
    ...fact(labels.host, hostOf(appointment, dealer)),
    ...transportRow(appointment, context),
    ...fact(labels.reference, story.case.reference),
  ];
}

/** Where, which car and who: what the subject of a visit leaves out. */
export function previewRows(
  appointment: Appointment,
  { dealer }: LetterContext,
): readonly string[] {
  const where = placeText(appointment.location, dealer);
  return [where, carOf(appointment, dealer) ?? "", hostOf(appointment, dealer) ?? ""];
}

/** `Monday, 10 May 2027, 14:00 BST (until 14:45)`; the day again when it ends on another one. */
function whenText({ start, end }: Appointment, { dealer, language }: LetterContext): string {
  const { timeZone } = dealer;
  const { locale, words } = language;
  const sameDay = dateText(start, timeZone, locale) === dateText(end, timeZone, locale);
  const until = sameDay ? clockText(end, timeZone, locale) : momentText(end, timeZone, locale);
  return `${momentText(start, timeZone, locale)} (${words.labels.until(until)})`;
}

export function manageActions(
  { id, kind }: Appointment,
  context: LetterContext,
): readonly Action[] {
  const { actions } = context.language.words;
  const { open, at } = links(context);
  return [
    { label: actions.openCase, href: open },
    // An event has one time.
    ...(kind === "event" ? [] : [{ label: actions.change, href: at("change", id) }]),
    { label: actions.cancel, href: at("cancel", id) },
  ];
}

/** Taking it back is as easy as giving it was (GDPR, article 7(3)); the page asks before it changes anything. */
function salesActions(context: LetterContext): readonly Action[] {
  const { actions } = context.language.words;
  if (wantsNothingElse(context.story)) return [];
  return [{ label: actions.salesContact, href: links(context).salesContact }];
}

function links({ publicUrl, story }: LetterContext) {
  return customerLinks(publicUrl, story.case);
}
