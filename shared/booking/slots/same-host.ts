import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { hostsFor } from "../../directory/services/hosts.ts";
import { serviceOfVisit } from "../../directory/services/several-services.ts";
import type { ForServices } from "../../directory/services/visit-service.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

/**
 * Who received a customer the last time, or will, of those who could for what they want now; undefined
 * when nobody of theirs does it any more, or what they want is not given at all.
 */
export function sameHost(
  dealer: Dealer,
  wanted: ForServices,
  appointments: readonly Appointment[],
): string | undefined {
  const service = serviceOfVisit(dealer, wanted);
  if (service === undefined) return undefined;
  const able = new Set(hostsFor(dealer, service).map(({ id }) => id));
  const [last] = appointments
    .filter((visit) => visit.dealer === dealer.id && visit.status !== "cancelled")
    .toSorted((one, other) => other.start - one.start)
    .flatMap(({ resources }) => resources.filter(({ id }) => able.has(id)));
  return last?.id;
}
