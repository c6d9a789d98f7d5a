import { nextOpenDay } from "../../commitments/due/business-time.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import { openingOf } from "../../directory/opening.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Around } from "./audience.ts";

type VisitChanged = EventOf<
  "appointment.booked" | "appointment.rescheduled" | "appointment.cancelled"
>;

/** What colleagues change at the desk they tell each other; what the customer does nobody saw. */
export const VISIT_NEWS = {
  to: "host",
  template: "visit-news",
  when: { says: "by the customer", holds: ({ by }: VisitChanged) => by.kind === "customer" },
  gather: (event: VisitChanged, { dealer }: Around) =>
    isSoonOrAway(event, dealer) ? undefined : "opening",
} as const;

/** Before the end of the next open day, or not at the dealer: that is planned around today. */
function isSoonOrAway({ appointment, at }: VisitChanged, dealer: Dealer): boolean {
  const { start, location, department } = appointment;
  if (location.kind !== "dealer") return true;
  const next = nextOpenDay(openingOf(dealer, department), dateAt(dealer.timeZone, at));
  return !next.ok || start < next.value.closes;
}
