import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { toUtc } from "../../kernel/time.ts";
import { deskLink } from "../../case/access/links.ts";
import { oneLine } from "../../kernel/one-line.ts";
import { addressText } from "../../language/contact/address-text.ts";
import { bookedText } from "./templates/appointment-text.ts";

export type CalendarFeed = {
  readonly dealer: Dealer;
  /** The calendar's name as its reader's program shows it. */
  readonly name: string;
  readonly appointments: readonly Appointment[];
  readonly publicUrl: string;
};

const REFRESH_SECONDS = 15 * 60;

/**
 * A published calendar (RFC 5545, times in UTC). Calendars are copied to telephones and other
 * companies' servers, so it says when, what, with whom of the staff and under which reference, and
 * nothing about the customer: that stands behind the link, after signing in.
 */
export function calendarFeedText(feed: CalendarFeed, now: Instant): string {
  const { dealer, name, appointments, publicUrl } = feed;
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Kept", product: "Kept" },
    name: oneLine(name),
    ttl: REFRESH_SECONDS,
  });
  const domain = new URL(publicUrl).hostname;
  for (const appointment of appointments) {
    const { id, reference, status, location, resources } = appointment;
    const page = deskLink(publicUrl, reference);
    const people = resources.map((resource) => oneLine(resource.name)).join(", ");
    calendar.createEvent({
      id: `${id}@${domain}`,
      sequence: appointment.sequence + (appointment.clockChanges ?? 0),
      stamp: toUtc(now),
      start: toUtc(appointment.start),
      end: toUtc(appointment.end),
      summary: `${oneLine(bookedText(appointment))} · ${reference}`,
      description: `${people}\n${page}`,
      url: page,
      ...(location.kind === "dealer"
        ? { location: oneLine(`${dealer.name}, ${addressText(dealer.address)}`) }
        : {}),
      status: status === "unconfirmed" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
