import type { CaseStore } from "../../story/case.store.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { CsvRow } from "./appointments-csv.ts";

/** Each appointment with the case it belongs to, in the order they came. */
export async function withTheirCases(
  { cases }: { readonly cases: Pick<CaseStore, "cases"> },
  appointments: readonly Appointment[],
): Promise<CsvRow[]> {
  const known = await cases.cases(appointments.map(({ reference }) => reference));
  return appointments.flatMap((appointment) => {
    const matter = known.get(appointment.reference);
    return matter === undefined ? [] : [{ appointment, case: matter }];
  });
}
