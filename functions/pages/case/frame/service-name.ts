import type { AppointmentAnswer } from "../../../../shared/booking/appointment/appointment-answer.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { nameIn } from "../../../../shared/directory/document/name-in.ts";
import { serviceOfVisit } from "../../../../shared/directory/services/several-services.ts";

/** As the dealer calls it today in the reader's language, and all that is done along; what was taken out keeps its kind's name. */
export function serviceName(
  dealer: Pick<Dealer, "services">,
  { kind, ...visit }: Pick<AppointmentAnswer, "service" | "also" | "kind">,
  language: string,
): string {
  const known = serviceOfVisit(dealer, visit);
  if (known !== undefined) return nameIn(language, known);
  return kind.slice(0, 1).toUpperCase() + kind.slice(1).replaceAll("-", " ");
}
