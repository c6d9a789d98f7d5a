import { comesTooEarly } from "../../../commitments/parts/awaited.ts";
import { customerLinks } from "../../../case/access/links.ts";
import { appointmentRows, previewRows, readAppointment } from "./appointment.ts";
import { subjectLine } from "./subject-line.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

/** Whether a reminder of it would send somebody on their way for nothing. */
export function isBeforeItsPart({ event, story, origin, now }: LetterContext): boolean {
  return "appointment" in event && comesTooEarly(story, event.appointment, origin, now);
}

/** What they come for cannot be done then, as things are: the way to another time comes first. */
export const beforeItsPart: WriteLetter = (context) => {
  const { appointment, facts, brief } = readAppointment(context);
  const { beforeItsPart: words, actions } = context.language.words;
  const { open, at } = customerLinks(context.publicUrl, context.story.case);
  return {
    subject: subjectLine(words.subject, brief, ["service"]),
    intro: words.intro(facts),
    preview: previewRows(appointment, context),
    facts: appointmentRows(appointment, context),
    notes: [],
    actions: [
      { label: actions.change, href: at("change", appointment.id) },
      { label: actions.openCase, href: open },
      { label: actions.cancel, href: at("cancel", appointment.id) },
    ],
  };
};
