import * as british from "../en/frame.ts";

export const deskProblem = {
  ...british.deskProblem,
  words: {
    ...british.deskProblem.words,
    "outside-call-window": {
      title: "Not at this time",
      body: "The customer takes calls at other times only, so nothing was logged. If they called you, go back and check “They called us”.",
    },
  },
};
