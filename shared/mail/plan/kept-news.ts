import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Message } from "./message.ts";

type Kept = EventOf<"commitment.kept">;

/** What its customer hears of a promise that is kept; whoever has booked has a confirmation of that. */
export const KEPT_NEWS: readonly Message<Kept>[] = [
  {
    to: "customer",
    template: "promise-kept",
    when: {
      says: "it was not kept by a booking, or by saying that it is time to come back",
      holds: (event) => event.byBooking !== true && !isTimeToComeBack(event),
    },
  },
  {
    to: "customer",
    template: "come-back",
    when: { says: "it says that it is time to come back", holds: isTimeToComeBack },
  },
];

function isTimeToComeBack({ commitment, outcome }: Kept): boolean {
  return commitment.comeBack !== undefined && outcome === "informed";
}
