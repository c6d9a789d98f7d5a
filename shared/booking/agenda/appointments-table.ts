import * as z from "zod";
import type { CaseStore } from "../../story/case.store.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { exportedFor } from "../../directory/rights/exported-for.ts";
import { isBehindWall } from "../../directory/rights/purpose.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import { broken } from "../../kernel/invalid.ts";
import { localDateSchema } from "../../kernel/time.schema.ts";
import { addDays } from "../../kernel/zone.ts";
import { withoutPerson } from "../../story/without-person.ts";
import { withoutVisitor } from "../../story/without-visitor.ts";
import { appointmentsCsv } from "./appointments-csv.ts";
import type { CsvRow } from "./appointments-csv.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import { appointmentsOn } from "./upcoming.ts";
import { withTheirCases } from "./with-their-cases.ts";

export const MOST_TABLE_DAYS = 62;
/** Calendar work is only defined for years of four digits. */
const FIRST_YEAR = "1970";
const END_YEAR = "3000";

export const tableQuerySchema = z
  .strictObject({ from: localDateSchema, to: localDateSchema })
  .refine(({ from }) => from >= FIRST_YEAR, { message: broken("too-long-ago"), path: ["from"] })
  .refine(({ to }) => to < END_YEAR, { message: broken("too-far-away"), path: ["to"], abort: true })
  .refine(({ from, to }) => from <= to, {
    message: broken("before-from"),
    path: ["to"],
    abort: true,
  })
  .refine(({ from, to }) => to < addDays(from, MOST_TABLE_DAYS), {
    message: broken("too-many-days", { most: MOST_TABLE_DAYS }),
    path: ["to"],
  });

export type AppointmentsTableDeps = {
  readonly appointments: Pick<AppointmentStore, "between">;
  readonly cases: Pick<CaseStore, "cases">;
};

function carAndTime({ appointment, case: matter }: CsvRow): CsvRow {
  return {
    appointment: withoutVisitor(appointment),
    case: { ...withoutPerson(matter), customer: { name: "" } },
  };
}

/**
 * The dealer's appointments of some days as a file to save: with their customers, where whoever asks may take
 * them away, else the car and the time.
 */
export async function appointmentsTable(
  deps: AppointmentsTableDeps,
  { dealer, staff }: { readonly dealer: Dealer; readonly staff: StaffMember },
  range: z.output<typeof tableQuerySchema>,
): Promise<{ readonly name: string; readonly csv: string }> {
  const all = await withTheirCases(deps, await appointmentsOn(deps, dealer, range));
  const only = exportedFor(staff);
  const isOpen = ({ appointment, case: matter }: CsvRow) =>
    only?.includes(appointment.department) !== false && !isBehindWall(staff, matter, dealer);
  const rows = all.map((row) => (isOpen(row) ? row : carAndTime(row)));
  return {
    name: `${dealer.id}-${range.from}-${range.to}.csv`,
    csv: appointmentsCsv(rows, dealer.timeZone),
  };
}
