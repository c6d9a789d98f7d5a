import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Message } from "./message.ts";
import { isSamePerson, ownerThere } from "../../story/same-actor.ts";
import { hadBeenAsked, isToldAsTask, ofKnownTask } from "./said-when.ts";

type Handed =
  | "commitment.handed-off"
  | "commitment.handoff-accepted"
  | "commitment.handoff-returned"
  | "commitment.request-acknowledged";

/** A promise changes hands. */
export const HANDOFF_NEWS: { readonly [Type in Handed]: readonly Message<EventOf<Type>>[] } = {
  "commitment.handed-off": [{ to: "notified", template: "handoff-offered" }],
  "commitment.handoff-accepted": [
    {
      to: "customer",
      template: "promise-handed-over",
      when: {
        says: "it was not given along with another of the case, and no mail of a partner's task says it",
        holds: ({ given, commitment }, around) =>
          given !== "quietly" && !isToldAsTask(commitment, around),
      },
    },
    {
      to: "owner",
      template: "promise-assigned",
      when: { says: "it was given to them", holds: ({ given }) => given !== undefined },
      gather: () => "round",
    },
    {
      to: "notified",
      template: "handoff-accepted",
      gather: ({ given }) => (given === undefined ? undefined : "round"),
    },
  ],
  "commitment.handoff-returned": [
    { to: "customer", template: "task-returned", when: ofKnownTask() },
    { to: "notified", template: "handoff-returned", when: unlessTakenByThemselves() },
    { to: "asked", template: "task-ended", when: hadBeenAsked() },
  ],
  "commitment.request-acknowledged": [{ to: "customer", template: "task-active" }],
};

/** Who took it back from others has it, and knows. */
function unlessTakenByThemselves() {
  return {
    says: "they did not take it back themselves",
    holds: (event: EventOf<"commitment.handoff-returned">) => {
      const { by, takenBack, notified, commitment } = event;
      const byOwner = by.kind === "staff" && isSamePerson(by, ownerThere(commitment));
      return takenBack !== true || !byOwner || notified.length > 0;
    },
  };
}
