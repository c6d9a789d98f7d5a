import * as british from "../en/timeline.ts";
import { OWN_WORDS_US } from "../../../../shared/language/own-words/en-us.ts";

const { lines } = british.story;

export const story: british.StoryText = {
  ...british.story,
  lines: {
    ...lines,
    "appointment.cancelled": (event, say, day) =>
      lines["appointment.cancelled"](event, say, day, "canceled"),
  },
  own: OWN_WORDS_US,
};
