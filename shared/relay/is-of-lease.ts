import { hangsOnLease } from "../booking/slots/opens-on.ts";
import { leaseServices } from "../directory/services/lease-services.ts";
import { serviceOfVisit } from "../directory/services/several-services.ts";
import { readDealerAlone } from "../directory/store/read-places.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { WithdrawInspectionsDeps } from "./withdraw-inspections.ts";

/** Where a house has an inspection before the end of a lease, no other one stands for that. */
export async function isOfLease(
  deps: Pick<WithdrawInspectionsDeps, "directory">,
  visit: Appointment,
): Promise<boolean> {
  const { dealer } = await readDealerAlone(deps, visit.dealer);
  const service = serviceOfVisit(dealer, visit);
  const hangs = service !== undefined && hangsOnLease(service);
  return hangs || leaseServices(dealer).every(({ kind }) => kind !== "inspection");
}
