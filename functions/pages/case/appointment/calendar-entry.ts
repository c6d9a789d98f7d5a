import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";

type CalendarEntry = {
  readonly dealer: Dealer;
  readonly appointment: Appointment;
  readonly publicUrl: string;
  readonly mailDomain: string;
};

/**
 * An appointment as a file that any calendar opens: the event of the invitation by mail, for those who had
 * none or keep another calendar. A copy, so it has no METHOD, which would ask for an organizer (RFC 5546).
 */
export async function calendarEntry(entry: CalendarEntry): Promise<Answer> {
  const { dealer, appointment } = entry;
  const [{ default: ical }, { PRODUCT, calendarText, stampOf, visitEvent }, { chooseLanguage }] =
    await Promise.all([
      import("ical-generator"),
      import("../../../../shared/mail/write/visit-entry.ts"),
      import("../../../../shared/mail/write/language/choose-language.ts"),
    ]);
  const language = await chooseLanguage(dealer.languages[0] ?? "en");
  const calendar = ical({ prodId: PRODUCT });
  calendar.createEvent(visitEvent({ ...entry, language, stamp: stampOf(appointment) }));
  return {
    status: 200,
    headers: {
      "cache-control": "no-store",
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="${appointment.reference}.ics"`,
    },
    body: calendarText(calendar),
  };
}
