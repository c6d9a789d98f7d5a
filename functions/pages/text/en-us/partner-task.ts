import * as british from "../en/partner-task.ts";

/** What Americans spell otherwise. */
export const partnerTask = {
  ...british.partnerTask,
  states: { ...british.partnerTask.states, cancelled: "Canceled" },
};
