import * as british from "../en/desk-tasks.ts";

/** What Americans spell otherwise. */
export const tasks: british.TasksText = {
  ...british.tasks,
  state: (state) => (state === "cancelled" ? "Canceled" : british.tasks.state(state)),
};
