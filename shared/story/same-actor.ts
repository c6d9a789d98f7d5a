import type { Actor } from "./parts/actor.schema.ts";

/** The same one of the staff by their id; of customer and system there is one in a case. */
export function sameActor(one: Actor, other: Actor): boolean {
  if (one.kind !== "staff" || other.kind !== "staff") return one.kind === other.kind;
  return one.id === other.id;
}
