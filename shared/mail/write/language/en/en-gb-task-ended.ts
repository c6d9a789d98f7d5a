import type { TaskEndedWords } from "../words/task-ended-words.ts";

export const taskEndedEn: TaskEndedWords = {
  subject: ({ what }) => `No longer yours to do: ${what}`,
  why: {
    takenBack: ({ actor, dealer }) => `${actor} at ${dealer} has taken this back.`,
    done: ({ actor, dealer }) => `${actor} at ${dealer} has logged this as done.`,
    withdrawn: ({ actor, dealer }) =>
      `${actor} at ${dealer} logged that the customer no longer wants this.`,
    withdrawnByThem: () => "The customer no longer wants this.",
    solved: () => "The customer has had this solved elsewhere.",
    booked: ({ dealer }) => `The customer has booked an appointment for this at ${dealer}.`,
    inspectedByThem: () => "The customer has looked at the car and sent photos.",
    unwanted: ({ dealer }) =>
      `The customer does not want this partner for it and has told ${dealer} so.`,
    denied: ({ dealer }) =>
      `The customer says that what was noted about this is not so. ${dealer} is seeing to it now.`,
    notIntroduced: ({ dealer }) =>
      `The customer does not know of you yet. ${dealer} will tell them, and you will be asked again then.`,
    along: ({ dealer }) => `This has ended with another change at ${dealer}.`,
  },
  nothingLeft: "Please do nothing more about it. The case is no longer open to you.",
  openTasks: "See your tasks",
};
