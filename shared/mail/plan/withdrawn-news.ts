import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Message } from "./message.ts";
import {
  endedByOthers,
  hadBeenAsked,
  isUnsaid,
  newsOfItsOwn,
  unlessOneTooMany,
} from "./said-when.ts";

/** Who hears that a promise is no longer wanted: its customer, whoever has it or was offered it, and who answers for it. */
export const WITHDRAWN_NEWS: readonly Message<EventOf<"commitment.withdrawn">>[] = [
  { to: "customer", template: "promise-withdrawn", when: newsOfItsOwn() },
  // A colleague or the customer has ended it: nothing is left to do.
  {
    to: "owner",
    template: "promise-ended",
    atPartner: "task-ended",
    when: endedByOthers(),
    // A campaign that is stopped ends many at once.
    gather: (event) => (isUnsaid(event) ? "round" : undefined),
  },
  { to: "asked", template: "promise-ended", atPartner: "task-ended", when: hadBeenAsked() },
  {
    to: "accountable",
    template: "promise-ended",
    atPartner: "task-ended",
    when: unlessOneTooMany(),
    // What was late and goes away is told at once, the rest the same day.
    gather: ({ at, commitment }) => (at > commitment.dueAt ? undefined : "round"),
  },
];
