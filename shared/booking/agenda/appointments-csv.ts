import type { Case } from "../../story/parts/case.schema.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

export type CsvRow = { readonly appointment: Appointment; readonly case: Case };

const COLUMNS = [
  "date",
  "start",
  "end",
  "offset",
  "service",
  "options",
  "department",
  "status",
  "reference",
  "customer",
  "phone",
  "email",
  "registration",
  "vehicle",
  "with",
  "place",
] as const;

/** Spreadsheets take a file without it for one in the language of the machine. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Appointments as RFC 4180 has it: UTF-8, CRLF, quotes where needed, the first line names the
 * columns. Times are as the dealer's clocks show them, with their offset from UTC.
 */
export function appointmentsCsv(rows: readonly CsvRow[], zone: string): string {
  const lines = [COLUMNS, ...rows.map((row) => cellsOf(row, zone))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

function cellsOf({ appointment, case: matter }: CsvRow, zone: string): string[] {
  const start = toOffsetText(zone, appointment.start);
  const { customer, vehicle = {} } = matter;
  const { kind, address } = appointment.location;
  return [
    start.slice(0, 10),
    start.slice(11, 16),
    toOffsetText(zone, appointment.end).slice(11, 16),
    start.slice(19),
    appointment.serviceName,
    Object.values(appointment.options ?? {}).join(" "),
    appointment.department,
    appointment.status,
    appointment.reference,
    customer.name,
    customer.phone ?? "",
    customer.email ?? "",
    vehicle.registration ?? "",
    [vehicle.year, vehicle.make, vehicle.model].filter((part) => part !== undefined).join(" "),
    appointment.resources.map(({ name }) => name).join(", "),
    address === undefined ? kind : `${kind}: ${address.streetAddress}, ${address.addressLocality}`,
  ];
}

/** What a spreadsheet would take for a formula; a number with its sign is none. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u;
const NUMBER = /^[+-]\d+(?::\d\d)?$/;

/** A text begins with an apostrophe where it would run as a formula on the reader's machine (CWE-1236). */
export function csvCell(text: string): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
