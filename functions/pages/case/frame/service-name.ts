import type { AppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.schema.ts";
import type { Dealer } from "../../../../shared/directory/dealer.schema.ts";

/** As the dealer calls it today; a service that was taken out of the document keeps its kind's name. */
export function serviceName(
  { services }: Pick<Dealer, "services">,
  { service, kind }: Pick<AppointmentAnswer, "service" | "kind">,
): string {
  const known = services.find(({ id }) => id === service)?.name;
  return known ?? kind.slice(0, 1).toUpperCase() + kind.slice(1).replaceAll("-", " ");
}
