import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Dealer } from "../../../../shared/directory/dealer.schema.ts";
import { toUtc } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { addressText } from "../../../../shared/language/contact/address-text.ts";

type CalendarEntry = {
  readonly dealer: Dealer;
  readonly appointment: Appointment;
  readonly publicUrl: string;
};

/** An appointment as a file that any calendar opens, for those who had no invitation by mail. */
export async function calendarEntry(entry: CalendarEntry): Promise<Answer> {
  const { dealer, appointment, publicUrl } = entry;
  const { default: ical, ICalCalendarMethod } = await import("ical-generator");
  const { id, reference, serviceName, start, end, sequence, location } = appointment;
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Kept", product: "Kept" },
  });
  calendar.createEvent({
    id: `${id}@${new URL(publicUrl).hostname}`,
    sequence,
    stamp: toUtc(start),
    start: toUtc(start),
    end: toUtc(end),
    summary: `${serviceName}, ${dealer.name}`,
    location: addressText(location.address ?? dealer.address),
    // Without the token: calendars are shared, and the mail has the link.
    url: `${publicUrl}/c/${reference}`,
  });
  return {
    status: 200,
    headers: {
      "cache-control": "no-store",
      "content-type": "text/calendar; charset=utf-8; method=PUBLISH",
      "content-disposition": `attachment; filename="${reference}.ics"`,
    },
    body: calendar.toString(),
  };
}
