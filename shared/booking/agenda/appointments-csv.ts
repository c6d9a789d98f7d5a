import type { Case } from "../../story/parts/case.schema.ts";
import { csvOf } from "../../kernel/csv.ts";
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
  "visitor",
] as const;

/** Appointments as a table; times are as the dealer's clocks show them, with their offset from UTC. */
export function appointmentsCsv(rows: readonly CsvRow[], zone: string): string {
  return csvOf([COLUMNS, ...rows.map((row) => cellsOf(row, zone))]);
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
    appointment.visitor?.name ?? "",
  ];
}
