import type { Commitment, Task } from "../story/parts/commitment.schema.ts";
import type { CaseEvent, EventOf } from "../story/parts/event.schema.ts";

/** What was promised was said to be asked for of that very partner. */
function isNamedWhenMade(
  { id }: Pick<Commitment, "id">,
  task: Task | undefined,
  events: readonly CaseEvent[],
): boolean {
  return events.some(
    ({ type, ...of }) =>
      type === "commitment.made" &&
      "commitment" in of &&
      of.commitment.id === id &&
      of.commitment.task !== undefined &&
      of.commitment.task.partner === task?.partner &&
      of.commitment.task.requestedAt === task.requestedAt,
  );
}

/** A partner that was asked at once has been named, and what it confirms has a letter of its own. */
function handedOver(
  { given, commitment }: EventOf<"commitment.handoff-accepted">,
  events: readonly CaseEvent[],
): readonly string[] {
  const { task } = commitment;
  const isNamed = task?.acknowledgedAt !== undefined || isNamedWhenMade(commitment, task, events);
  return given === "quietly" || isNamed ? [] : ["promise-handed-over"];
}

/** Whoever knew of a partner hears that it does not do it. */
function givenBack(
  { task, commitment }: EventOf<"commitment.handoff-returned">,
  events: readonly CaseEvent[],
): readonly string[] {
  const isNamed =
    task?.acceptedAt !== undefined ||
    task?.calls !== undefined ||
    isNamedWhenMade(commitment, task, events);
  return isNamed ? ["task-returned"] : [];
}

/** What a customer is written of a partner that is to call; whoever had not been told hears of no end. */
function introduced({ step }: EventOf<"commitment.introduction">): readonly string[] | undefined {
  if (step === "unheard") return [];
  return step === "ended" ? undefined : ["partner-introduced"];
}

/** Of a promise that changes hands. */
export const HANDED = {
  "commitment.handoff-accepted": handedOver,
  "commitment.handoff-returned": givenBack,
  "commitment.introduction": introduced,
} as const;
