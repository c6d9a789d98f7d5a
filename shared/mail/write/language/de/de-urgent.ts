import { deSolved } from "./de-solved.ts";
import type { SolvedWords } from "../words/solved-words.ts";
import type { UrgentWords } from "../words/urgent-words.ts";

/** Of a car that cannot be moved, or not safely, and of what others have done. */
export const deUrgent: UrgentWords & SolvedWords = {
  ...deSolved,
  urgent: {
    label: "Dringend",
    names: {
      immobile: "Das Auto lässt sich nicht bewegen",
      unsafe: "Das Auto ist nicht verkehrssicher",
    },
    accessNote: "So kommt man an das Auto",
    first: {
      immobile:
        "Ihr Auto lässt sich nicht bewegen; deshalb rufen wir Sie vor allen anderen an. Wir sagen Ihnen dann, wie und wann wir zu Ihnen kommen.",
      unsafe:
        "Bitte lassen Sie Ihr Auto stehen. Weil es nicht verkehrssicher ist, rufen wir Sie vor allen anderen an.",
    },
    roadside: (name, number) =>
      `Wenn Sie nicht so lange warten können, rufen Sie ${name} an: ${number}, rund um die Uhr.`,
    dealer: (number) => `Wenn Sie nicht so lange warten können, rufen Sie uns an: ${number}.`,
  },
};
