import type { Urgency } from "../../../../shared/story/parts/urgencies.ts";

/** A car that cannot be moved, or not safely. */
export const urgent = {
  question: "Can the car be moved safely?",
  hint: "It does not start, the key does not turn, a wheel is off: somebody comes to you. If a recall letter tells you not to drive, say so here too; the recall itself is booked as a recall.",
  safe: "Yes, it can",
  answers: {
    immobile: "No, it cannot be moved",
    unsafe: "It can, but it is not safe to drive",
  } satisfies Record<Urgency, string>,
  title: "We come to you",
  lead: {
    immobile: "The car cannot be moved, so only what comes to you is shown.",
    unsafe: "Leave the car where it is. Only what comes to you is shown.",
  } satisfies Record<Urgency, string>,
  call: "Have us call you first",
  callLead: "We call you before anything else.",
  callBy: (moment: string) => `We call you by ${moment}, before anything else.`,
  mobile: "We come to the car",
  none: "No visit at your place can be booked here: we arrange it with you when we call.",
  roadside: (name: string, number: string) =>
    `If you cannot wait: ${name}, ${number}, day and night.`,
  dealer: (number: string) => `If you cannot wait: call us on ${number}.`,
  moves: "The car can be moved after all",
  access: "How do we get to the car?",
  accessHint: "For example: underground garage, 1.9 m high; the gate code is 1234.",
  press: "Ask for the urgent call",
  /** To the customer, on their page. */
  first: {
    immobile: "Your car cannot be moved: our call comes before all others.",
    unsafe: "Please leave your car where it is: our call comes before all others.",
  } satisfies Record<Urgency, string>,
  /** At the desk. */
  names: { immobile: "Cannot be moved", unsafe: "Not safe to drive" } satisfies Record<
    Urgency,
    string
  >,
  accessName: "How to get to the car",
  listed: "Urgent: cars that cannot be moved",
  fine: "The car can be moved",
  is: {
    immobile: "The car cannot be moved",
    unsafe: "The car is not safe to drive",
  } satisfies Record<Urgency, string>,
};
export type UrgentText = typeof urgent;
