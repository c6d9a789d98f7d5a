import type { Appointment } from "../../../story/parts/appointment.schema.ts";
import { toOffsetText } from "../../../kernel/zone.ts";
import { customerLinks } from "../../../case/access/links.ts";
import { bookedText } from "./appointment-text.ts";
import type { LetterContext } from "./template.ts";

/**
 * The appointment as mail programs read it (schema.org `EventReservation`, which Gmail and others show
 * with date, place and links above the mail).
 */
export function reservationOf(
  { start, end, location, visitor, ...appointment }: Appointment,
  { dealer, story, recipient, publicUrl, language }: LetterContext,
  status: "ReservationConfirmed" | "ReservationCancelled",
): object {
  const { open, at } = customerLinks(publicUrl, story.case);
  return {
    "@context": "http://schema.org",
    "@type": "EventReservation",
    reservationNumber: story.case.reference,
    reservationStatus: `http://schema.org/${status}`,
    underName: { "@type": "Person", name: visitor?.name ?? recipient.name },
    url: open,
    modifyReservationUrl: at("change", appointment.id),
    cancelReservationUrl: at("cancel", appointment.id),
    reservationFor: {
      "@type": "Event",
      name: `${bookedText(appointment, dealer, language.locale)}, ${dealer.name}`,
      startDate: toOffsetText(dealer.timeZone, start),
      endDate: toOffsetText(dealer.timeZone, end),
      location: {
        "@type": "Place",
        name: dealer.name,
        address: { "@type": "PostalAddress", ...(location.address ?? dealer.address) },
      },
      organizer: { "@type": "AutoDealer", name: dealer.name, telephone: dealer.telephone },
    },
  };
}
