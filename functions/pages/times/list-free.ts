import { hangsOnLease } from "../../../shared/booking/slots/opens-on.ts";
import { bookingProblem } from "../../../shared/booking/slots/booking-refusal.ts";
import { listSlots } from "../../../shared/booking/slots/list-slots.ts";
import type { ListSlotsDeps } from "../../../shared/booking/slots/list-slots.ts";
import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import type { Instant, LocalDate } from "../../../shared/kernel/time.ts";
import { addDays } from "../../../shared/kernel/zone.ts";
import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import { askedOf } from "./asked-of.ts";
import type { Choice } from "./choice.ts";
import { freeWeek } from "./free-week.ts";
import type { FreeWeek } from "./free-week.ts";
import type { FreeDay } from "./week.ts";

/** The free times of the week that the choice leads to, as booking lists them for it. */
export async function listFree(
  deps: ListSlotsDeps,
  dealer: Pick<Dealer, "id" | "timeZone">,
  choice: Choice,
  now: Instant,
): Promise<FreeWeek> {
  // Until it is known when the lease ends there is no time to offer; whoever asks says so.
  if (choice.lease === undefined && choice.booked !== true && hangsOnLease(choice.service)) {
    return freeWeek(async ({ from, to }) => ({ days: none(from, to) }), { dealer, choice, now });
  }
  const asked = { dealer: dealer.id, ...askedOf(choice) };
  return freeWeek(
    async (week) => {
      const listed = await listSlots(deps, { ...asked, ...week }, now);
      if (!listed.ok) throw new HttpProblem(bookingProblem(listed.failure));
      const { days, nextAvailable } = listed.value;
      return {
        days: days.map(({ date, slots }) => ({ date, starts: slots.map(({ start }) => start) })),
        nextAvailable,
      };
    },
    { dealer, choice, now },
  );
}

/** Days on which nothing is free. */
function none(from: LocalDate, to: LocalDate): FreeDay[] {
  const days: FreeDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push({ date, starts: [] });
  return days;
}
