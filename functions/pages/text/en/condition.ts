import type { UsualItem } from "../../../../shared/directory/document/vocabulary.ts";
import type { ConditionMoment } from "../../../../shared/story/parts/condition.schema.ts";
import type { TimelineLines } from "../../../../shared/views/timeline.ts";
import { recordLine } from "../../../../shared/booking/condition/record-line.ts";

const ITEMS: Readonly<Record<UsualItem, string>> = {
  outside: "Outside",
  seats: "Seats",
  interior: "Interior",
  fuel: "Fuel or charge",
  odometer: "Odometer",
};

const MOMENTS: Readonly<Record<ConditionMoment, string>> = {
  arrival: "On arrival",
  "hand-back": "At hand-back",
};

/** What happened, in the timeline. */
export const conditionLines = {
  "appointment.condition-noted": ({ appointment, moment, replaces }) =>
    `Condition of the car ${moment === "arrival" ? "on arrival" : "at hand-back"}${replaces === true ? ", noted again" : ""}: ${recordLine(appointment, moment, { names: ITEMS })}`,
  "appointment.complained": ({ text }) => `Something is wrong with the car: ${text}`,
} satisfies Pick<TimelineLines, "appointment.condition-noted" | "appointment.complained">;

/** What the car was like, as both sides read it. */
export const condition = {
  title: "Condition of the car",
  items: ITEMS,
  moments: MOMENTS,
  item: "What",
  notNoted: "Not noted",
  notedAt: { arrival: "Noted on arrival", "hand-back": "Noted at hand-back" },
  noted: (name: string, moment: string) => `${name}, ${moment}`,
  differs: "Different",
  driven: (distance: string) => `${distance} more`,
  note: "Note",
};
export type ConditionText = typeof condition;

/** Noting it at the desk. */
export const noting = {
  link: {
    arrival: "Note the condition on arrival",
    "hand-back": "Note the condition at hand-back",
  },
  again: {
    arrival: "Correct what was noted on arrival",
    "hand-back": "Correct what was noted at hand-back",
  },
  missing: "Still missing before this visit can be done: the condition of the car at hand-back.",
  title: {
    arrival: "Condition of the car on arrival",
    "hand-back": "Condition of the car at hand-back",
  },
  lead: {
    arrival:
      "A few words on each. The customer reads them, with your name. Leave blank what you did not look at.",
    "hand-back":
      "For everything that was looked at on arrival, say what it is like now. The customer reads both.",
  },
  onArrival: (text: string) => `On arrival: ${text}`,
  asOnArrival: "Fill in everything as on arrival",
  asOnArrivalHint: "Look at the car, change what differs, then save.",
  inUnit: (unit: string) => `In ${unit}`,
  files: "Photos and documents of this case",
  save: "Save",
  meanwhile: (name: string, moment: string) =>
    `${name} noted this on ${moment}, after you had opened the form. What stands there now is shown above your entries; saving replaces it.`,
  standing: (text: string) => `Now: ${text}`,
  /** Why a press changed nothing. */
  refused: {
    "car-does-not-stay":
      "The car does not stay for this appointment, so its condition is not noted.",
    "car-was-here": "Somebody noted what the car was like on arrival, so the customer did come.",
    "arrival-not-noted":
      "Nobody noted what the car was like on arrival, so there is nothing to compare.",
    "hand-back-noted":
      "The condition at hand-back is noted already, so what was noted on arrival stays as it is. Add a note to the case instead.",
    "hand-back-not-noted":
      "The condition of the car was noted on arrival. Note it at hand-back before the visit is done.",
  },
};
export type NotingText = typeof noting;

/** The customer's word that something is wrong. */
export const wrong = {
  link: "Something is wrong with my car",
  lead: "Tell us what it is. The manager of the department will answer you, usually by noon on our next open day; the next page says by when.",
  told: "You have told us already that something is wrong. What you add here goes to the person who will answer you.",
  what: "What is wrong?",
  send: "Send",
  need: "Say what is wrong",
  tooLong: (most: number) => `Say it in at most ${most} characters`,
  notYet: "You can tell us here once your car is ready. Until then we are still working on it.",
  tooLate:
    "You could tell us here until seven days after the visit. We still want to know: ask us to call you.",
  notHere: "Nothing can be reported here for this appointment.",
  never:
    "This department does not open any more, so nobody could answer you there. Please call us.",
  call: "Ask for a call",
};
export type WrongText = typeof wrong;

/** The list of a dealer, at its desk. */
export const checklist = {
  title: "What is looked at on a car",
  lead: "When a car is left here and when it is handed back. Without a list of your own, these are the usual five.",
  name: "Look at this as well",
  add: "Add it",
  remove: (name: string) => `Remove ${name}`,
  need: "Say what is to be looked at",
  already: "That is on the list already",
  full: (most: number) => `The list has ${most} entries, as many as it may have`,
};
export type ChecklistText = typeof checklist;

/** How often word is promised of it, at a dealer's desk. */
export const word = {
  title: "Updates on a car that stays",
  lead: "How often the customer hears how the work is going while you have their car, counted in the hours that you are open. The desk has a promise for it each time.",
  hours: "Open hours between two updates",
  hint: "Half an hour or more, such as 2.5. With 0 none is promised; left empty, it is four hours.",
  every: (time: string) => `Every ${time} of open time`,
  none: "No updates are promised",
};
export type WordText = typeof word;
