import { enGbSolved } from "./en-gb-solved.ts";
import type { SolvedWords } from "../words/solved-words.ts";
import type { UrgentWords } from "../words/urgent-words.ts";

/** Of a car that cannot be moved, or not safely, and of what others have done. */
export const enGbUrgent: UrgentWords & SolvedWords = {
  ...enGbSolved,
  urgent: {
    label: "Urgent",
    names: { immobile: "The car cannot be moved", unsafe: "The car is not safe to drive" },
    accessNote: "How to get to the car",
    first: {
      immobile:
        "Your car cannot be moved, so this call comes before all others. We will say then how and when we come to you.",
      unsafe:
        "Please leave your car where it is. As it is not safe to drive, this call comes before all others.",
    },
    roadside: (name, number) =>
      `If you cannot wait until then, call ${name} on ${number}, day and night.`,
    dealer: (number) => `If you cannot wait until then, call us on ${number}.`,
  },
};
