import ICAL from "ical.js";
import { MINUTE, SECOND, instant, localDate, parsedInstant, toUtc } from "../../kernel/time.ts";
import { atWall, isZone } from "../../kernel/zone.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Table, TableRefusal } from "./table.ts";

/** What of an event becomes a column; the names are those of RFC 5545 where it has one. */
const HEADINGS = [
  "UID",
  "SUMMARY",
  "DTSTART",
  "DTEND",
  "ATTENDEE",
  "EMAIL",
  "DESCRIPTION",
  "STATUS",
  "RRULE",
] as const;

/** A calendar as a table of its events: times with a zone as instants, floating ones as the clocks show them. */
export function readIcs(text: string): Result<Table, TableRefusal> {
  const calendars = parsed(text);
  if (calendars === undefined) return fail({ detail: "import-no-calendar" });
  const lines = linesOfEvents(text);
  const events = calendars.flatMap((calendar) =>
    calendar.getAllSubcomponents("vevent").map((event) => ({ event, zones: zonesOf(calendar) })),
  );
  if (events.length === 0) return fail({ detail: "import-empty" });
  const rows = events.map(({ event, zones }, index) => ({
    line: lines[index] ?? 1,
    cells: cellsOf(event, zones),
  }));
  return ok({ format: "ics", headings: HEADINGS, rows });
}

type Zones = ReadonlyMap<string, ICAL.Timezone>;

function parsed(text: string): ICAL.Component[] | undefined {
  try {
    const jcal: unknown = ICAL.parse(text);
    if (!Array.isArray(jcal)) return undefined;
    const all: unknown[] = typeof jcal[0] === "string" ? [jcal] : jcal;
    return all.flatMap((one) => (Array.isArray(one) ? [new ICAL.Component(one)] : []));
  } catch {
    // The library throws errors of several kinds for what is no calendar, and each means that.
    return undefined;
  }
}

function zonesOf(calendar: ICAL.Component): Zones {
  const zones = calendar.getAllSubcomponents("vtimezone").map((one) => new ICAL.Timezone(one));
  return new Map(zones.map((zone) => [zone.tzid, zone]));
}

function linesOfEvents(text: string): number[] {
  return text
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [index + 1] : []));
}

function cellsOf(event: ICAL.Component, zones: Zones): string[] {
  const attendee = event.getFirstProperty("attendee");
  return [
    textOf(event, "uid"),
    textOf(event, "summary"),
    momentOf(event, "dtstart", zones),
    momentOf(event, "dtend", zones),
    attendee?.getFirstParameter("cn") ?? "",
    String(attendee?.getFirstValue() ?? "").replace(/^mailto:/i, ""),
    textOf(event, "description"),
    textOf(event, "status"),
    textOf(event, "rrule"),
  ];
}

function textOf(event: ICAL.Component, name: string): string {
  return String(event.getFirstPropertyValue(name) ?? "").trim();
}

/** A zone that nobody knows stands behind the time, so that whoever reads it can say so. */
function momentOf(event: ICAL.Component, name: string, zones: Zones): string {
  const property = event.getFirstProperty(name);
  const value = property?.getFirstValue();
  if (!(value instanceof ICAL.Time)) return "";
  const shown = value.toString();
  if (value.isDate || shown.endsWith("Z")) return shown;
  const tzid = property?.getFirstParameter("tzid");
  if (typeof tzid !== "string" || tzid === "") return shown;
  if (isZone(tzid)) {
    const minutes = value.hour * 60 + value.minute;
    return toUtc(atWall(tzid, localDate(shown.slice(0, 10)), minutes));
  }
  const own = zones.get(tzid);
  if (own === undefined) return `${shown}[${tzid}]`;
  const wall = parsedInstant(`${shown.slice(0, 19)}Z`);
  return toUtc(instant(wall - Math.round((own.utcOffset(value) * SECOND) / MINUTE) * MINUTE));
}
