import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from "ical-generator";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { toUtc } from "../../kernel/time.ts";
import { oneLine } from "../../kernel/one-line.ts";

export type Invitation = {
  readonly method: "REQUEST" | "CANCEL";
  readonly appointment: Appointment;
  readonly summary: string;
  readonly description: string;
  readonly place: string;
  /** The sending address; some calendars refuse an invitation whose organizer is not its sender. */
  readonly organizer: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string };
};

/**
 * An iTIP message (RFC 5546) of one event. Its UID is the appointment's for life, and SEQUENCE rises
 * with each change, so a calendar replaces what it has. All times are UTC: no zone definition to get
 * wrong, and every calendar shows its reader's own time.
 */
export function invitationText(invitation: Invitation, now: Instant): string {
  const { method, appointment, organizer, attendee } = invitation;
  const domain = organizer.email.slice(organizer.email.lastIndexOf("@") + 1);
  const cancelled = method === "CANCEL";
  const calendar = ical({
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    prodId: { company: "Kept", product: "Kept" },
  });
  calendar.createEvent({
    id: `${appointment.id}@${domain}`,
    sequence: appointment.sequence + (appointment.clockChanges ?? 0),
    stamp: toUtc(now),
    start: toUtc(appointment.start),
    end: toUtc(appointment.end),
    summary: oneLine(invitation.summary),
    description: invitation.description,
    location: oneLine(invitation.place),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: oneLine(organizer.name), email: organizer.email },
    attendees: [
      {
        name: oneLine(attendee.name),
        email: attendee.email,
        role: ICalAttendeeRole.REQ,
        // It is confirmed already; a reply would go to an address that nobody reads.
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: false,
      },
    ],
  });
  return calendar.toString();
}
