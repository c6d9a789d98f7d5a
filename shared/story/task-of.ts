import type { Commitment } from "./parts/commitment.schema.ts";

/** A partner's part in a promise, as far as it tells how that stands. */
type Task = { readonly acknowledgedAt?: unknown };

/** Undefined where no partner has a task in it. */
export function taskOf(promise: Commitment): Task | undefined {
  const task: unknown = "task" in promise ? promise.task : undefined;
  return typeof task === "object" && task !== null ? task : undefined;
}
