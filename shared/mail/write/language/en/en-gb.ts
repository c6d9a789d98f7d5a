import { enGbAddress } from "./en-gb-address.ts";
import { enGbDocument } from "./en-gb-document.ts";
import { enGbInvitation } from "./en-gb-invitation.ts";
import { answersEn } from "./en-gb-answers.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { enGbStaff } from "./en-gb-staff.ts";
import { enGbUrgent } from "./en-gb-urgent.ts";
import { enGbLate } from "./en-gb-late.ts";
import { timesEn } from "./en-gb-times.ts";
import { visitorEn } from "./en-gb-visitor.ts";
import { OWN_WORDS } from "../../../../language/own-words/own-words.ts";
import { enGbWorkVisit } from "./en-gb-work-visit.ts";
import { enGbEvent } from "./en-gb-event.ts";

/** English, as the British write it. */
export const enGb: Catalogue = {
  locale: "en-GB",
  greeting: (name) => `Hello ${name},`,
  labelled: (label, value) => `${label}: ${value}`,
  labels: {
    telephone: "Telephone",
    reference: "Reference",
    when: "When",
    until: (clock) => `until ${clock}`,
    where: "Where",
    what: "Booked",
    car: "Car",
    host: "With",
    transport: "Transport",
    before: "Before",
    movesAlong: "Moves along with it",
    endsAlong: "No longer needed",
    promise: "We promised",
    helpCode: "Code for help on the road",
    helpCodeIs: (code, until, page) => `${code}, to enter at ${page} until ${until}`,
    by: "By",
    who: "Who",
    reason: "Reason",
    logged: "Logged",
    note: "Note",
    customer: "Customer",
    topic: "About",
    theirWords: "In their words",
    toSay: "To say",
    vehicle: "Customer’s car",
    promisedAt: "Promised",
    due: "Due",
    owner: "Owner",
    step: "Step",
    attempts: "Attempts",
    numbers: "Call on",
    callTimes: "Call at",
    address: "Address",
  },
  actions: {
    openCase: "See everything in one place",
    salesContact: "Say whether the sales team may contact you",
    keepTime: "Keep this time",
    change: "Change the time",
    cancel: "Cancel",
    newTime: "Pick another time for us to call",
    callMeAt: "Call me at a time I choose",
    takeEarlierTime: "Take the earlier time",
    confirm: "Yes, that is right",
    nobodyCalled: "Nobody called me",
    notSo: "No, that is not right",
    noLongerNeeded: "I no longer need this",
    act: "Open the case and log what happened",
    openVisit: "Open the case at the desk",
    seePerson: "See what to do",
    giveAway: "Hand it over",
    answerOffer: "Open the case and answer the offer",
    giveFeedback: "Tell us how it was",
    somethingWrong: "Something is wrong with my car",
    confirmAddress: "Yes, this is my address",
  },
  legal: {
    whatIsKept: "What we keep, and why",
    accessibility: "Accessibility",
    dealersPrivacy: "Privacy policy",
    imprint: "Legal notice",
  },
  places: {
    dealer: "At the dealer",
    home: "At your home",
    work: "At your workplace",
    other: "At the address you gave",
  },
  theirPlaces: {
    dealer: "At the dealer",
    home: "At the customer’s home",
    work: "At the customer’s workplace",
    other: "At the address the customer gave",
  },
  withheld: {
    words: "what you wrote to us",
    claim: "What you told us you were promised",
    place: "the address you gave us",
    theirPlace: "the address is on their case",
    theirs: "what the customer wrote (on their case at the desk)",
    weHave:
      "We have your words. Until you open a link in one of our e-mails, only the page of your case shows them.",
  },
  appointmentBooked: {
    subject: ({ service, when }) => `${service} confirmed: ${when}`,
    intro: ({ service, dealer }) =>
      `Your appointment at ${dealer} is confirmed: ${service}. There is nothing more you need to do.`,
  },
  appointmentRescheduled: {
    subject: ({ service, when }) => `${service} moved and confirmed: ${when}`,
    intro: ({ service, dealer }) =>
      `Your appointment at ${dealer} has a new time, and it is confirmed: ${service}.`,
  },
  appointmentClock: {
    subject: ({ service, when }) => `New calendar entry: ${service}, ${when}`,
    intro: ({ service, dealer, when }) =>
      `The clocks will change differently from what was planned. Your appointment at ${dealer} is as it says below: ${service}, ${when}. Your calendar may show another hour; the entry attached to this e-mail puts it right. There is nothing more you need to do.`,
  },
  appointmentCancelled: {
    subject: ({ service, when }) => `${service} cancelled: ${when}`,
    intro: ({ service, dealer }) =>
      `Your appointment at ${dealer} is cancelled: ${service}. There is nothing more you need to do.`,
  },
  appointmentReminder: {
    subject: ({ service, when }) => `Reminder: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `This is to remind you of your appointment at ${dealer}: ${service}. If you cannot come, please move it or cancel it, so that somebody else can have the time.`,
  },
  tentative: {
    untilClock: (clock) => `until ${clock}`,
    untilMoment: (moment) => `until ${moment}`,
    subject: ({ what, until }) => `Held ${until}: ${what}`,
    booked: ({ service, dealer, until, press }) =>
      `We are holding this time for you at ${dealer} ${until}: ${service}. To have it, press “${press}” by then, so that we know this e-mail has reached you; our confirmation follows at once. If you do nothing, somebody else can have the time.`,
    warn: ({ service, dealer, until, press }) =>
      `We are still holding a time for you at ${dealer}, ${until}: ${service}. Nobody has opened the link in our e-mails yet, so we do not know if they reach you. To have the time, press “${press}” by then; after that it lapses and somebody else can have it.`,
    confirmed: ({ service, dealer }) =>
      `Thank you. The time that we held for you at ${dealer} is yours, and your appointment is confirmed: ${service}. There is nothing more you need to do.`,
    lapsed: ({ service, dealer }) =>
      `Your appointment at ${dealer} has lapsed: ${service}. Nobody opened the link in our e-mails in time, so the time is free again. You are welcome to book another.`,
  },
  earlierTime: {
    subject: ({ service, when }) => `Earlier time: ${service}, ${when}`,
    intro: ({ dealer, when, until }) =>
      `An earlier time has become free at ${dealer}: ${when}. It is held for you alone until ${until}.`,
    otherwise:
      "If you do nothing, your appointment stays as it is and the earlier time goes to the next customer.",
  },
  ...enGbAddress,
  ...enGbDocument,
  ...enGbInvitation,
  ...enGbWorkVisit,
  ...enGbEvent,
  visitInProgress: {
    subject: ({ service }) => `In progress: ${service}`,
    intro: ({ service, dealer }) =>
      `${dealer} has started the work: ${service}. We will write to you as soon as your car is ready.`,
  },
  visitReady: {
    subject: ({ service }) => `Ready: ${service}`,
    intro: ({ service, dealer }) => `Your car is ready for you at ${dealer}: ${service}.`,
  },
  visitCompleted: {
    subject: ({ service }) => `Completed: ${service}`,
    intro: ({ service, dealer }) =>
      `Your visit to ${dealer} is complete: ${service}. If something is not right, tell us on the page of your case.`,
  },
  feedbackRequest: {
    subject: (dealer) => `How was your visit to ${dealer}?`,
    intro: ({ service, dealer }) =>
      `You were at ${dealer} a short while ago: ${service}. If you like, tell us what was good and what was not. We ask this once.`,
  },
  unsubscribe: {
    label: "No more surveys or advertising",
    why: (dealer) =>
      `You get this because you are a customer of ${dealer}. Confirmations and news about your appointments will keep coming.`,
  },
  promiseMade: {
    subject: ({ due }) => `Our promise to you, by ${due}`,
    intro: ({ dealer, due }) => `${dealer} made you a promise. It is due by ${due}.`,
    assurance:
      "If it is not done by then, we will tell you first, and the people responsible at the same moment. There is nothing you need to do.",
  },
  ...enGbLate,
  ...enGbUrgent,
  promiseKept: {
    subject: () => "What we logged about our promise to you",
    intro: ({ dealer, actor }) =>
      `At ${dealer}, ${actor} logged that the promise below has been kept.`,
    outcomes: {
      reached: "You were reached and spoken to",
      done: "It was done",
      informed: "You were informed",
    },
    disputable: (word) =>
      `If that is not what happened, tell us “${word}” within seven days. We will then open the promise again, and somebody else will answer for it.`,
  },
  promiseMoved: {
    subject: ({ due }) => `New time for our promise to you: ${due}`,
    intro: ({ dealer, due, previousDue }) =>
      `${dealer} moved a promise to you from ${previousDue} to ${due}. The old time stays on record.`,
    picked: ({ dealer, due, previousDue }) =>
      `You picked a new time for what ${dealer} promised you: ${due} instead of ${previousDue}.`,
    agreed:
      "It was logged that you agreed to this. If you did not, tell us “that is not right” within seven days.",
  },
  promiseWithdrawn: {
    subject: () => "A promise to you was closed as no longer needed",
    intro: ({ dealer }) =>
      `${dealer} closed the promise below: we were told that you no longer need it.`,
    ended: ({ dealer }) => `${dealer} closed the promise below.`,
    disputable: "If you do need it, tell us “that is not right” within seven days.",
  },
  promiseReopened: {
    subject: ({ due }) => `Open again: our promise to you, by ${due}`,
    intro: ({ owner, due }) =>
      `You told us that this is not what happened. Thank you. The promise is open again: ${owner} now answers for it, by ${due}.`,
    afterAll: {
      subject: ({ due }) => `Open again: our promise to you, by ${due}`,
      intro: ({ owner, due }) =>
        `We told you that the promise below had ended, because your visit was down as missed. It is open again, as we promised it: ${owner} will keep it by ${due}. There is nothing you need to do.`,
    },
  },
  promiseHandedOver: {
    subject: ({ owner, due }) => `${owner} now keeps our promise to you, by ${due}`,
    intro: ({ owner, dealer, due }) =>
      `${owner} took over the promise below that ${dealer} made you. It is still due by ${due}; there is nothing you need to do.`,
    hosted: ({ owner, dealer, due }, from) =>
      `${dealer} took over the promise below that ${from} made you. ${owner} looks after it there, still by ${due}; there is nothing you need to do.`,
  },
  answers: answersEn,
  stillWaiting: ({ service, until }) =>
    `You are still on the waiting list until ${until}: ${service}.`,
  visitor: visitorEn,
  times: timesEn,
  toCall: (customer) => `call ${customer}`,
  // Who was not content knows how they rated it.
  own: { ...OWN_WORDS, "talk-about-visit": "Talk about the visit: {service}" },
  step: (step, of) => `${step} of ${of}`,
  noAttempts: "none",
  attempt: (outcome, when) => `${ATTEMPTS[outcome]}, ${when}`,
  ...enGbStaff,
};

const ATTEMPTS = {
  "no-answer": "no answer",
  voicemail: "voicemail",
  busy: "busy",
  "wrong-number": "wrong number",
  "bad-time": "a bad time",
} as const;
