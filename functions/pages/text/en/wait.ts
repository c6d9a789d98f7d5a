/** Waiting for a time to become free: asking for it, what came of it, and the card of the case. */
export const form = {
  title: "Tell me when a time becomes free",
  lead: "If somebody cancels and their time suits you, we hold it for you alone and write to you at once.",
  between: "On which days could you come?",
  from: "From",
  until: "Until",
  untilHint: (day: string) =>
    `${day} at the latest. If nothing has become free by then, we tell you.`,
  emailHint: "We write here as soon as a time is free, and hold it for you for a while.",
  phoneHint:
    "Without an e-mail address we cannot hold a time for you; we call you on this number instead.",
  promise: (department: string, moment: string) =>
    `If nothing has become free by ${moment}, ${department} will write to you by then and tell you what can be done.`,
  promiseByPhone:
    "If you leave only a phone number, we will call you about it, and tell you by when on the next page.",
  send: "Put me on the list",
  back: "Back to the free times",
  badDay: "Enter the day as a date, such as 2027-05-10",
  needUntil: "Enter the last day you could come",
  tooSoon: "Enter a later day: by then nothing can become free, or nobody could tell you in time",
  tooLong: (day: string) => `Enter a day no later than ${day}`,
  notAfter: "Enter a last day that is not before the first",
  hostGone:
    "The person you chose no longer takes these appointments. If you go on, we will offer you a time with anybody who does.",
  visitorLater:
    "The list does not keep who comes in your place. Once you have a time, you can say so on your page.",
};
export type WaitFormText = typeof form;

/** The page that follows the form. */
export const joined = {
  byMail: (email: string) =>
    `You are on the list. We will write to ${email} when a time becomes free.`,
  byPhone: (number: string, moment: string) =>
    `You are on the list. We will call you on ${number} by ${moment}.`,
  title: "You are on the list",
  unproven: (email: string) =>
    `First open the link in the e-mail to ${email}. Until you have, we cannot hold a time for you.`,
  promise: (owner: string, moment: string) =>
    `If nothing has become free by ${moment}, ${owner} will tell you what can be done.`,
};
export type JoinedText = typeof joined;

/** The card of a case. */
export const card = {
  section: "Waiting list",
  waits: (service: string) => `You are waiting for a time: ${service}`,
  held: (service: string) => `A time is held for you: ${service}`,
  tagWaiting: "Waiting",
  tagHeld: "Held for you",
  window: "Days",
  otherwise: "Otherwise",
  since: (day: string) => `from ${day}`,
  until: (moment: string) => `until ${moment}`,
  between: (from: string, until: string) => `from ${from} to ${until}`,
  heldUntil: (moment: string) =>
    `Held until ${moment}. If you do nothing, it goes to somebody else, and you stay on the list.`,
  accept: "Take this time",
  decline: "Not this one, wait on",
  leave: "I am no longer waiting",
  noMail: "We have no e-mail address that reaches you, so we cannot hold a time for you.",
  leaveTitle: "Stop waiting?",
  leaveBody:
    "You come off the list, and you will hear nothing more about it. What we promised for it ends as well.",
  leaveDo: "Yes, take me off the list",
  keep: "No, wait on",
  goneTitle: "This time is gone",
  gone: "This time is no longer held for you. You are still on the list.",
  overTitle: "You are no longer on the list",
  over: "You came off the list before. Your case says how things stand.",
};
export type WaitCardText = typeof card;
