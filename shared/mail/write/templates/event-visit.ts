import type { Service } from "../../../directory/document/dealer.schema.ts";
import { eventOf } from "../../../directory/services/event-of.ts";
import type { Appointment } from "../../../story/parts/appointment.schema.ts";
import { customerLinks } from "../../../case/access/links.ts";
import { appointmentRows, previewRows, readAppointment } from "./appointment.ts";
import { agendaNotes } from "./agenda-notes.ts";
import { subjectLine } from "./subject-line.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

/** What it will be is another than they were told: all of it anew, and the way out comes first. */
export const agendaChanged: WriteLetter = (context) => {
  const { appointment, facts, brief } = readAppointment(context);
  const { event: words, actions } = context.language.words;
  const { open, at } = customerLinks(context.publicUrl, context.story.case);
  return {
    subject: subjectLine(words.changed.subject, brief, ["service"]),
    intro: words.changed.intro(facts),
    preview: previewRows(appointment, context),
    facts: appointmentRows(appointment, context),
    notes: agendaNotes(appointment, context),
    actions: [
      { label: actions.cancel, href: at("cancel", appointment.id) },
      { label: actions.openCase, href: open },
    ],
  };
};

/**
 * Said to the address alone, which may be that of somebody else than typed it. It has no link, so that nobody takes
 * the place up, and whoever typed it sees one that lapses.
 */
export const eventForOthers: WriteLetter = (context) => {
  const { appointment, facts, brief } = readAppointment(context);
  const { forOthers } = context.language.words.event;
  return {
    subject: subjectLine(forOthers.subject, brief, ["service"]),
    intro: forOthers.intro[whomItIsFor(appointment, context)](facts),
    preview: [],
    facts: [],
    notes: [],
    actions: [],
  };
};

type Audience = Exclude<NonNullable<Service["event"]>["audience"], "all">;

/** By the document of now; of an event that is gone, as most are. */
function whomItIsFor(visit: Appointment, context: LetterContext): Audience {
  return eventOf(visit, context.origin)?.event?.audience === "customers"
    ? "customers"
    : "prospects";
}
