import { appointmentRows, manageActions, previewRows, readAppointment } from "./appointment.ts";
import { reservationOf } from "./reservation.ts";
import { subjectLine } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";
import { saidTo } from "./who-comes.ts";

/** Somebody else comes than before; the time is as it was, and the entry in the calendar says who. */
export const appointmentVisitor: WriteLetter = (context) => {
  const { appointment, facts, brief } = readAppointment(context);
  const { changed } = context.language.words.visitor;
  return {
    subject: subjectLine(changed.subject, brief, ["service"]),
    intro: saidTo(appointment, facts, { self: changed.self, other: changed.intro }),
    preview: previewRows(appointment, context),
    facts: appointmentRows(appointment, context),
    notes: [],
    actions: manageActions(appointment, context),
    invitation: "REQUEST",
    reservation: reservationOf(appointment, context, "ReservationConfirmed"),
  };
};
