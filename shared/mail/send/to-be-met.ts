import { askedTask } from "../../story/asked-task.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";

type Introduction = EventOf<"commitment.introduction">;

/** The customer is still to be told of this very partner, and whether it calls is as it was. */
export function isToBeMet(event: Introduction, { commitments }: CaseStory): boolean {
  const present = commitments.find(({ id }) => id === event.commitment.id);
  if (present === undefined) return false;
  const { step, commitment } = event;
  return step === "asked" || step === "unheard"
    ? present.introducing?.nth === commitment.introducing?.nth
    : isAsTold(event, present);
}

function isAsTold({ step, task }: Introduction, present: Commitment): boolean {
  const now = askedTask(present);
  if (step === "ended") return now?.partner !== task.partner;
  return now?.calls !== undefined && now.calls.noOverlap === task.calls?.noOverlap;
}
