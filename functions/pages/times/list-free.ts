import { bookingProblem } from "../../../shared/booking/slots/booking-refusal.ts";
import type { listSlots } from "../../../shared/booking/slots/list-slots.ts";
import type { SlotsQuestion } from "../../../shared/booking/slots/list-slots.ts";
import type { Dealer } from "../../../shared/directory/dealer.schema.ts";
import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import type { Choice } from "./choice.ts";
import type { Listing } from "./free-week.ts";
import type { Week } from "./week.ts";

/** Asks booking for the free times of a week, for what was chosen. */
export function listFree(
  ask: (question: SlotsQuestion) => ReturnType<typeof listSlots>,
  dealer: Pick<Dealer, "id">,
  { service, place = "dealer", options }: Choice,
): (week: Week) => Promise<Listing> {
  return async (week) => {
    const listed = await ask({ dealer: dealer.id, service: service.id, ...week, place, options });
    if (!listed.ok) throw new HttpProblem(bookingProblem(listed.failure));
    const { days, nextAvailable } = listed.value;
    return {
      days: days.map(({ date, slots }) => ({ date, starts: slots.map(({ start }) => start) })),
      nextAvailable,
    };
  };
}
