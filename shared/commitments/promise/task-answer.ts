import type { Instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import { askedTask } from "../../story/asked-task.ts";
import type { Commitment, Introducing, Task } from "../../story/parts/commitment.schema.ts";
import type { CommitmentAnswer } from "./commitment-answer.schema.ts";
import { taskState } from "./task-state.ts";

/**
 * What a partner was asked for, or is to be asked once the customer knows of it, as anybody is answered; instants
 * in the dealer's zone.
 */
export function taskAnswer(
  commitment: Commitment,
  zone: string,
): Pick<CommitmentAnswer, "task" | "noOverlap"> {
  const { introducing } = commitment;
  const task = askedTask(commitment);
  if (task === undefined) return {};
  const { partner, name, kind, partnerReference, requestedAt, acknowledgedAt } = task;
  const told = (at: Instant) => toOffsetText(zone, at);
  return {
    task: {
      partner,
      name,
      kind,
      state: taskState({ ...commitment, task }),
      requestedAt: told(requestedAt),
      ...(acknowledgedAt === undefined ? {} : { acknowledgedAt: told(acknowledgedAt) }),
      ...(partnerReference === undefined ? {} : { partnerReference }),
      ...callsIn(task, introducing),
    },
    ...(neverCalls(commitment) ? { noOverlap: true } : {}),
  };
}

function callsIn({ calls }: Task, introducing: Introducing | undefined) {
  if (calls === undefined) return {};
  const { from, purpose, unseen } = calls;
  return {
    calls: { from, purpose, ...(unseen === undefined ? {} : { unseen }) },
    introduced: introducing === undefined,
    ...(introducing?.unheard === true ? { unheard: true } : {}),
  };
}

/** Whoever has been asked for it, or is to be, finds no time at which they could call. */
export function neverCalls(
  commitment: Pick<Commitment, "introducing" | "task" | "status">,
): boolean {
  return commitment.status === "open" && askedTask(commitment)?.calls?.noOverlap === true;
}
