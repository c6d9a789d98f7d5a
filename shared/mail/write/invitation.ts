import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod } from "ical-generator";
import { oneLine } from "../../kernel/one-line.ts";
import { PRODUCT, calendarText, visitEvent } from "./visit-entry.ts";
import type { VisitEntry } from "./visit-entry.ts";

/** `stamp` of its entry is when it is written. */
export type Invitation = VisitEntry & {
  readonly method: "REQUEST" | "CANCEL";
  /** The sending address; some calendars refuse an invitation whose organizer is not its sender. */
  readonly organizer: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string };
};

/** An iTIP message (RFC 5546) of one event, which replaces what a calendar has of it. */
export function invitationText(invitation: Invitation): string {
  const { method, appointment, organizer, attendee } = invitation;
  const calendar = ical({ method: ICalCalendarMethod[method], prodId: PRODUCT });
  const { alarms, ...event } = visitEvent({
    ...invitation,
    appointment: { ...appointment, status: method === "CANCEL" ? "cancelled" : "confirmed" },
  });
  calendar.createEvent({
    ...event,
    // What is off rings for nobody.
    ...(method === "CANCEL" || alarms === undefined ? {} : { alarms }),
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
  return calendarText(calendar);
}
