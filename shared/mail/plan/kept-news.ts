import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Message } from "./message.ts";
import { hadBeenAsked } from "./said-when.ts";

type Kept = EventOf<"commitment.kept">;

/** What its customer hears of a promise that is kept; whoever has booked has a confirmation of that. */
export const KEPT_NEWS: readonly Message<Kept>[] = [
  {
    to: "customer",
    template: "promise-kept",
    when: {
      says: "it was not kept by a booking, by what is told of its visit, or by saying that it is time to come back",
      holds: (event) =>
        event.byBooking !== true && event.withVisit !== true && !isTimeToComeBack(event),
    },
  },
  {
    to: "customer",
    template: "come-back",
    when: { says: "it says that it is time to come back", holds: isTimeToComeBack },
  },
  {
    to: "owner",
    template: "settlement-answered",
    when: {
      says: "a company honours what was to settle with it",
      holds: ({ settledBy }) => settledBy !== undefined,
    },
  },
  { to: "asked", template: "task-ended", when: hadBeenAsked() },
];

function isTimeToComeBack({ commitment, outcome }: Kept): boolean {
  return commitment.comeBack !== undefined && outcome === "informed";
}
