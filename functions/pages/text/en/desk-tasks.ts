import type { TaskState } from "../../../../shared/commitments/promise/task-state.ts";

const states: Readonly<Record<TaskState, string>> = {
  requested:
    "Requested, not active yet: the customer hears that it is active once you give your reference.",
  active: "Active",
  done: "Done",
  cancelled: "Cancelled",
};

/** What people of a partner read of their tasks. */
export const tasks = {
  title: (partner: string) => `Tasks of ${partner}`,
  none: "Nothing is asked of you at the moment.",
  offered: "Waiting for your answer",
  answerBy: (moment: string) => `Please answer by ${moment}; until then it stays with the dealer.`,
  taken: "Yours",
  due: (moment: string) => `due ${moment}`,
  state: (state: TaskState) => states[state],
  customer: "Customer",
  email: "E-mail address",
  phone: "May be called now on",
  car: "Car",
  odometer: "Odometer",
  access: "How to get to the car",
  accept: "We do it",
  done: "It is done",
  tried: "A call without a result",
  whatWasDone: "What was done",
  ownNumber: "Your reference for it",
  acknowledge: "We have it under this reference",
  why: "Why not",
  decline: "We cannot do it",
};
export type TasksText = typeof tasks;
