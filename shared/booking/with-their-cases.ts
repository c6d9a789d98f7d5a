import type { Case } from "../cases/case.schema.ts";
import type { CaseStore } from "../cases/case.store.ts";
import type { Appointment } from "./appointment.schema.ts";
import type { CsvRow } from "./appointments-csv.ts";

/** Two months are thousands of cases at most; not all of them are read at the same moment. */
const SIDE_BY_SIDE = 20;

/** Each appointment with the case it belongs to, in the order they came. */
export async function withTheirCases(
  { cases }: { readonly cases: Pick<CaseStore, "case"> },
  appointments: readonly Appointment[],
): Promise<CsvRow[]> {
  const references = [...new Set(appointments.map(({ reference }) => reference))];
  const known = new Map<string, Case>();
  for (let from = 0; from < references.length; from += SIDE_BY_SIDE) {
    const some = references.slice(from, from + SIDE_BY_SIDE);
    for (const found of await Promise.all(some.map((reference) => cases.case(reference)))) {
      if (found !== undefined) known.set(found.reference, found);
    }
  }
  return appointments.flatMap((appointment) => {
    const matter = known.get(appointment.reference);
    return matter === undefined ? [] : [{ appointment, case: matter }];
  });
}
