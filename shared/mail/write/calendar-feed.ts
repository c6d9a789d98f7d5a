import ical from "ical-generator";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { deskLink } from "../../case/access/links.ts";
import { oneLine } from "../../kernel/one-line.ts";
import { addressText } from "../../language/contact/address-text.ts";
import { chooseLanguage } from "./language/choose-language.ts";
import { bookedText } from "./templates/appointment-text.ts";
import { PRODUCT, calendarText, stampOf, visitEvent } from "./visit-entry.ts";

export type CalendarFeed = {
  readonly dealer: Dealer;
  /** The calendar's name as its reader's program shows it. */
  readonly name: string;
  readonly appointments: readonly Appointment[];
  readonly publicUrl: string;
  readonly mailDomain: string;
};

const REFRESH_SECONDS = 15 * 60;

/**
 * A calendar that programs fetch again and again (RFC 5545): a copy, so it has no METHOD, which would ask for
 * an organizer. Calendars are copied to telephones and other companies' servers, so it says when, what, with
 * whom of the staff and under which reference, and nothing about the customer: that stands behind the link,
 * after signing in. Nothing rings: whoever works there has the day before them.
 */
export async function calendarFeedText(feed: CalendarFeed): Promise<string> {
  const { dealer, name, appointments, publicUrl } = feed;
  const language = await chooseLanguage(dealer.languages[0] ?? "en");
  const calendar = ical({ prodId: PRODUCT, name: oneLine(name), ttl: REFRESH_SECONDS });
  for (const appointment of appointments) {
    const {
      alarms: _rings,
      location: _place,
      ...event
    } = visitEvent({
      ...feed,
      appointment,
      language,
      stamp: stampOf(appointment),
    });
    const page = deskLink(publicUrl, appointment.reference);
    const people = appointment.resources.map((resource) => oneLine(resource.name)).join(", ");
    const booked = oneLine(bookedText(appointment, dealer, language.locale));
    calendar.createEvent({
      ...event,
      summary: `${booked} · ${appointment.reference}, ${oneLine(dealer.name)}`,
      description: `${people}\n${page}`,
      url: page,
      // Where a customer lives is theirs.
      ...(appointment.location.kind === "dealer"
        ? { location: oneLine(`${dealer.name}, ${addressText(dealer.address)}`) }
        : {}),
    });
  }
  return calendarText(calendar);
}
