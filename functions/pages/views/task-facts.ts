import type { CommitmentAnswer } from "../../../shared/commitments/promise/commitment-answer.schema.ts";
import { partnerTaskTexts } from "../text/partner-task-texts.ts";

type Task = Pick<NonNullable<CommitmentAnswer["task"]>, "name" | "state" | "partnerReference">;

/** Whom a promise is with, how far it is there, and under which reference. */
export function taskFacts(task: Task | undefined, language: string) {
  if (task === undefined) return [];
  const text = partnerTaskTexts(language).partnerTask;
  const { name, state, partnerReference } = task;
  return [
    { name: text.partner, value: name },
    { name: text.state, value: text.states[state] },
    ...(partnerReference === undefined ? [] : [{ name: text.number, value: partnerReference }]),
  ];
}
