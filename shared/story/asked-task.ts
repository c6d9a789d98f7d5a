import type { Commitment, Task } from "./parts/commitment.schema.ts";

/** What a partner was asked for, or is to be asked for once the customer knows of it. */
export function askedTask({
  introducing,
  task,
}: Pick<Commitment, "introducing" | "task">): Task | undefined {
  return introducing?.task ?? task;
}
