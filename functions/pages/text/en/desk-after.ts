import type { Unasked } from "../../../../shared/story/parts/appointment.schema.ts";

/** Whether and when the customer of a visit that is over is asked how it was. */
export const asking = {
  answered: "The customer has told us how the visit was.",
  asked: "The customer was asked how the visit was and has not answered.",
  ahead: (when: string) => `The customer will be asked on ${when} how the visit was.`,
  held: "We do not ask how the visit was while a call or anything else promised to this customer is open.",
  rests: (when: string) =>
    `We ask how the visit was on ${when} at the earliest: something was only just put right.`,
  unasked: {
    "wants-none":
      "We do not ask how the visit was: the customer wants to hear only what they asked for.",
    "no-address": "We do not ask how the visit was: there is no e-mail address.",
    "asked-lately":
      "We do not ask how the visit was: this customer was asked within the last 90 days.",
    "long-ago":
      "We do not ask how the visit was: something stayed open for so long that the visit is now more than 60 days ago.",
  } satisfies Record<Unasked, string>,
};
export type AskingText = typeof asking;

/** Work that was seen in a visit and is left to do. */
export const followUp = {
  note: "Note what is left to do",
  change: "Change what is left to do",
  title: "What is left to do?",
  lead: "Nobody calls about it yet. If nothing is booked within five working days of the visit, the same advisor is given a call to make about it; a customer who wants no calls is written to.",
  what: "What was seen and not done?",
  hint: "If it comes to the call, the customer reads it too. For example: front brake pads worn.",
  need: "Say what is left to do",
  press: "Save",
  none: "Nothing is left to do",
  left: (what: string) => `Left to do: ${what}`,
  later: "A call about it comes up five working days after the visit, unless it is booked.",
  on: (when: string) => `A call about it comes up on ${when}, unless it is booked.`,
  settled: {
    promised: "Nothing was booked, so we promised to get in touch about it.",
    booked: "The customer has booked since.",
    closed: "The case was closed, so nobody calls about it.",
  },
};
export type FollowUpText = typeof followUp;

/** When a car is to come back. */
export const comeBack = {
  link: "Promise to write when it is time to come back",
  title: "When should they come back?",
  lead: "The customer gets it in writing, with a link to book. When it is due, that link is sent once more. Nobody calls.",
  what: "What for?",
  hint: "The customer reads it. For example: the first oil change.",
  service: "Which service do they book?",
  owner: "Who sends the link?",
  distance: "After what distance?",
  from: "From",
  to: "To",
  unit: "In",
  units: { mi: "miles", km: "kilometres" },
  when: "When is that?",
  months: "In how many months",
  date: "Or on this date",
  press: "Promise it",
  needService: "Choose a service that can be booked",
  needWhen: "Say in how many months, or on which date",
  oneOfBoth: "Give the months or the date, not both",
  badMonths: "Enter a number of months from 1 to 36",
  badDistance: "Enter whole numbers from 10 on, the second larger than the first",
  noMail:
    "We cannot write to this customer, so there is no link to send. Correct their details first.",
  already: "They have been promised this for the same service already",
  send: "Send the e-mail with the link",
  sendHint:
    "The customer gets the e-mail half a minute later. If they book by its link, that is noted automatically.",
  noService: "The dealer does not offer this service any more, so the e-mail will have no link.",
};
export type ComeBackText = typeof comeBack;

/** Of a car that is ready. */
export const handBack = {
  link: "Note when they come for the car",
  change: "Change when they come for the car",
  title: (service: string) => `When does the customer come for the car? ${service}`,
  lead: "The customer sees this time on their page. If they are still waiting ten minutes after it, whoever leads the department is told.",
  day: "Which day?",
  time: "At what time?",
  press: "Save",
  none: "They do not know yet",
  needDay: "Choose a day",
  badTime: "Give a time still to come, in steps of five minutes, during opening hours",
  comes: (when: string) => `Coming for the car: ${when}`,
  waits: (clock: string) => `Waiting since ${clock}`,
};
export type HandBackText = typeof handBack;
