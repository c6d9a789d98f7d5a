import type { Commitment, Task } from "../../story/parts/commitment.schema.ts";

export const TASK_STATES = ["requested", "active", "done", "cancelled"] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** How far what a partner was asked for is: before it said that it has it, nothing is active. */
export function taskState({
  status,
  task,
}: Pick<Commitment, "status"> & { readonly task: Pick<Task, "acknowledgedAt"> }): TaskState {
  switch (status) {
    case "kept":
      return "done";
    case "withdrawn":
      return "cancelled";
    case "open":
      return task.acknowledgedAt === undefined ? "requested" : "active";
  }
}
