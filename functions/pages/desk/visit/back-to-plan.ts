import { hostsFor } from "../../../../shared/directory/services/hosts.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Service } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { deskAddress } from "../sign-in/desk-address.ts";

/** The calendar that it was moved from, remembering where the visit was: it may be moved back. */
export function backToPlan(
  to: string,
  before: Appointment,
  dealer: Dealer,
  service: Pick<Service, "needs"> | undefined,
): string {
  const [path = "", query = ""] = deskAddress(to).split("?");
  const people = service === undefined ? [] : hostsFor(dealer, service);
  const host = before.resources.find(({ id }) => people.some((one) => one.id === id))?.id ?? "";
  const values = new URLSearchParams(query);
  values.set("moved", [before.reference, before.id, String(before.start), host].join("."));
  return `${path}?${values.toString()}`;
}
