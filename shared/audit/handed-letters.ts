import type { EventOf } from "../story/parts/event.schema.ts";

/** A partner that was asked at once has been named, and what it confirms has a letter of its own. */
export function handedOver({
  given,
  commitment: { task, promisedAt },
}: EventOf<"commitment.handoff-accepted">): readonly string[] {
  const isNamed = task?.requestedAt === promisedAt || task?.acknowledgedAt !== undefined;
  return given === "quietly" || isNamed ? [] : ["promise-handed-over"];
}

/** Whoever knew of a partner hears that it does not do it. */
export function givenBack({
  task,
  commitment: { promisedAt },
}: EventOf<"commitment.handoff-returned">): readonly string[] {
  const isNamed = task?.requestedAt === promisedAt || task?.acceptedAt !== undefined;
  return isNamed ? ["task-returned"] : [];
}
