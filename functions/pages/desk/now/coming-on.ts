import { appointmentsOn } from "../../../../shared/booking/agenda/upcoming.ts";
import { createAppointmentStore } from "../../../../shared/booking/appointment/appointment.store.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { LocalDate } from "../../../../shared/kernel/time.ts";
import type { Tables } from "../../../../shared/platform/dynamodb/tables.ts";

/** The cases of whoever has a visit that day and has not cancelled it; loaded when it is asked for. */
export async function comingOn(
  tables: Pick<Tables, "client" | "cases">,
  dealer: Dealer,
  date: LocalDate,
): Promise<ReadonlySet<string>> {
  const appointments = createAppointmentStore(tables);
  const visits = await appointmentsOn({ appointments }, dealer, { from: date, to: date });
  const coming = visits.filter(({ status }) => status !== "cancelled");
  return new Set(coming.map(({ reference }) => reference));
}
