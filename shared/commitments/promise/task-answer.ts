import type { Instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentAnswer } from "./commitment-answer.schema.ts";
import { taskState } from "./task-state.ts";

/** What a partner was asked for, as anybody is answered; instants in the dealer's zone. */
export function taskAnswer(commitment: Commitment, zone: string): Pick<CommitmentAnswer, "task"> {
  const { task } = commitment;
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
    },
  };
}
