import { ICalAlarmType, ICalEventStatus } from "ical-generator";
import type { ICalCalendar, ICalEventData } from "ical-generator";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { oneLine } from "../../kernel/one-line.ts";
import { toUtc } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { placeText, telephoneOf } from "./templates/address-text.ts";
import { bookedText } from "./templates/appointment-text.ts";
import type { Language } from "./language/choose-language.ts";

/** PRODID of whatever we write. */
export const PRODUCT = { company: "Kept", product: "Kept" } as const;

/** Time to set out; whoever wants another sets it in their calendar. */
const ALARM_SECONDS_BEFORE = 2 * 60 * 60;

export type VisitEntry = {
  readonly appointment: Appointment;
  readonly dealer: Dealer;
  readonly language: Language;
  readonly publicUrl: string;
  /** Of the addresses that mail comes from; it stays when the pages get another name. */
  readonly mailDomain: string;
  /** See `stampOf`. */
  readonly stamp: Instant;
};

/**
 * A visit as an event of iCalendar (RFC 5545): the same whether it comes by mail, as a file or in a feed, with
 * one UID for life and a SEQUENCE that rises with each change, so that each replaces the others. Times are
 * UTC: no zone definition to get wrong, and every calendar shows its reader's own time.
 */
export function visitEvent(entry: VisitEntry): ICalEventData {
  const { appointment, dealer, language, publicUrl, mailDomain, stamp } = entry;
  const { words, locale } = language;
  const { id, reference, start, end, visitor, location } = appointment;
  const { sequence, clockChanges = 0, visitorChanges = 0 } = appointment;
  const booked = `${bookedText(appointment, dealer, locale)}, ${dealer.name}`;
  // In a family's calendar, or a firm's, it matters first whose it is.
  const summary = oneLine(visitor === undefined ? booked : words.labelled(visitor.name, booked));
  // Calendars are shared with families and firms, so the customer's key is not in the link.
  const page = `${publicUrl}/c/${reference}`;
  return {
    id: `${id}@${mailDomain}`,
    sequence: sequence + clockChanges + visitorChanges,
    stamp: toUtc(stamp),
    start: toUtc(start),
    end: toUtc(end),
    status: statusOf(appointment),
    summary,
    location: oneLine(placeText(location, dealer)),
    description: [
      ...(visitor === undefined
        ? []
        : [words.labelled(words.visitor.label, oneLine(visitor.name))]),
      words.labelled(words.labels.reference, reference),
      `${oneLine(dealer.name)}, ${telephoneOf(dealer)}`,
      page,
    ].join("\n"),
    url: page,
    alarms: [
      { type: ICalAlarmType.display, triggerBefore: ALARM_SECONDS_BEFORE, description: summary },
    ],
  };
}

/**
 * When the event was last revised: the DTSTAMP of a copy, which has no METHOD (RFC 5545, 3.8.7.2). That of an
 * invitation is when it was written.
 */
export function stampOf({ changedAt, bookedAt }: Appointment): Instant {
  return changedAt ?? bookedAt;
}

function statusOf({ status }: Appointment): ICalEventStatus {
  if (status === "cancelled") return ICalEventStatus.CANCELLED;
  return status === "unconfirmed" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

const END = "END:VCALENDAR";
/** A calendar consists of one component at least (RFC 5545, 3.6); this one changes nothing and is always right. */
const NOTHING_ON = [
  "BEGIN:VTIMEZONE",
  "TZID:Etc/UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "TZNAME:UTC",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** The calendar as bytes are sent: lines end with CRLF, the last one too, and none is without a component. */
export function calendarText(calendar: ICalCalendar): string {
  const text = calendar.toString().trimEnd();
  if (calendar.length() > 0) return `${text}\r\n`;
  return `${text.slice(0, -END.length)}${[...NOTHING_ON, END].join("\r\n")}\r\n`;
}
