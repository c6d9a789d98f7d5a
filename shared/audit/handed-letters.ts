import type { EventOf } from "../story/parts/event.schema.ts";

/** A partner that was asked at once has been named, and what it confirms has a letter of its own. */
function handedOver({
  given,
  commitment: { task, promisedAt },
}: EventOf<"commitment.handoff-accepted">): readonly string[] {
  const isNamed = task?.requestedAt === promisedAt || task?.acknowledgedAt !== undefined;
  return given === "quietly" || isNamed ? [] : ["promise-handed-over"];
}

/** Whoever knew of a partner hears that it does not do it. */
function givenBack({
  task,
  commitment: { promisedAt },
}: EventOf<"commitment.handoff-returned">): readonly string[] {
  const isNamed =
    task?.requestedAt === promisedAt || task?.acceptedAt !== undefined || task?.calls !== undefined;
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
