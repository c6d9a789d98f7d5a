import type { SlotsQuestion } from "../../../shared/booking/slots/list-slots.ts";
import type { Choice } from "./choice.ts";

/** What booking is asked for the times of a choice. */
export function askedOf(choice: Choice): Omit<SlotsQuestion, "dealer" | "from" | "to"> {
  const { service, also, host, booked, jobs, notBefore, place = "dealer", options } = choice;
  const { transport } = choice;
  return {
    service: service.id,
    also,
    host,
    booked,
    jobs,
    notBefore,
    place,
    options,
    transport,
    lease: leaseOf(choice),
  };
}

/** What is booked already may stay what it is, whatever is known of a lease. */
function leaseOf({ lease, booked }: Choice) {
  return lease ?? (booked === true ? "any" : undefined);
}
