import type { StaffWords } from "../words/staff-words.ts";

/** What people of the house are told. */
export const enGbStaff: StaffWords = {
  noCalls: "no calls, the customer asked not to be called",
  anyTime: "any time",
  addressFailed: {
    subject: (person) => `${person} gets none of our e-mails`,
    intro: {
      bounced: (person, dealer) =>
        `An e-mail to ${person} at ${dealer} came back: the address does not work.`,
      complained: (person, dealer) =>
        `${person} at ${dealer} reported one of our e-mails as unwanted, so no more can be sent there.`,
    },
    next: "Until this is put right, what they would hear goes to whoever is next, and they are given no new promises.",
    toDo: "Correct the address, or have it tried again if it works after all. Give their open promises to somebody who gets our e-mails.",
  },
  addressTest: {
    subject: (dealer) => `This address works again: ${dealer}`,
    intro: (dealer) =>
      `E-mails to you at ${dealer} came back for a while. If you read this, you will hear of your promises again. There is nothing you need to do.`,
  },
  noteMention: {
    subject: (by) => `${by} mentions you`,
    intro: (by, customer) =>
      `${by} mentions you in a note on the case of ${customer}. The note is not in this e-mail: open the case to read it.`,
    open: "Open the case",
  },
  complaintAdded: {
    subject: (customer) => `${customer} has added to the complaint`,
    intro: (customer, service) =>
      `${customer} has written more about the complaint that is yours to answer: ${service}.`,
  },
  promiseShown: {
    subject: (what) => `Shown to a partner: ${what}`,
    intro: (customer) =>
      `Somebody with the code of ${customer} has just been shown this promise, and may be serving them on our word. Be ready for their call.`,
    settle:
      "Serving now is provisional: nothing is asked of the customer, and it is settled with the partner afterwards. Who it was is what they said themselves.",
  },
  callOutsideHours: {
    subject: (customer) => `Somebody must be on shift to call ${customer}`,
    intro: (customer) =>
      `${customer} can be called only while the department is closed. Somebody has to be there then, or another way has to be found.`,
  },
  visitTrouble: {
    subject: ({ customer, service, when }) => `To decide: ${customer}, ${service}, ${when}`,
    intro: ({ customer }) =>
      `The visit of ${customer} cannot take place as it is booked, because something has changed at the dealer.`,
    toDo: "Please move it, or confirm that it stays as it is. Until then no reminder goes to the customer.",
    troubles: {
      "service-gone": (name) => `${name} is no longer offered like this`,
      closed: () => "The dealer is closed at that time",
      "resource-gone": (name) => `${name} is no longer available`,
      "resource-away": (name) => `${name} is away at that time`,
      "no-resource": (name) => `nothing was free for ${name} at that time`,
    },
  },
  visitAgain: {
    subject: ({ customer, service, when }) => `Once more: ${customer}, ${service}, ${when}`,
    intro: ({ customer }, trip) =>
      `${customer} is coming for the same thing again. This is visit number ${trip} for it.`,
    job: "What for",
    toDo: "Please look at why it was not put right before, and make sure that this visit is the last one for it.",
  },
  handoffOffered: {
    subject: ({ what }) => `Will you take this over? ${what}`,
    intro: ({ owner, customer }, answerBy) =>
      `${owner} offers you a promise to ${customer}. Accept or return it by ${answerBy}; until then it stays with ${owner}.`,
  },
  handoffAccepted: {
    subject: ({ owner, what }) => `${owner} took over: ${what}`,
    intro: ({ owner, customer }) =>
      `${owner} accepted the promise to ${customer} and keeps it from now on.`,
  },
  handoffReturned: {
    subject: ({ what }) => `Still yours: ${what}`,
    expired: (from) => `You offered this promise to ${from}, and nobody accepted it in time.`,
    returned: (from) => `${from} gave this promise back to you.`,
    ended: (from) => `${from} no longer works for the brand. This promise is yours again.`,
    takenBack: (from, { actor }) =>
      `${actor} took this promise back from ${from}. It is yours again.`,
    unwanted: (from, { customer }) =>
      `${customer} does not want ${from} for this. It is yours again.`,
    theirs: {
      subject: ({ owner, what }) => `With ${owner} again: ${what}`,
      expired: ({ owner }, from) =>
        `Nobody at ${from} accepted this promise in time. ${owner} has it.`,
      returned: ({ owner }, from) => `${from} gave this promise back. ${owner} has it.`,
      ended: ({ owner }, from) => `${from} no longer works for the brand. ${owner} has it.`,
      takenBack: ({ owner, actor }, from) =>
        `${actor} took this promise back from ${from}. ${owner} has it.`,
      unwanted: ({ owner, customer }, from) =>
        `${customer} does not want ${from} for this. ${owner} has it.`,
    },
  },
  promiseAssigned: {
    subject: ({ what }) => `For you: ${what}`,
    intro: ({ customer, due }) => `A promise to ${customer} is yours. It is due by ${due}.`,
  },
  promiseDisputed: {
    subject: ({ customer }) => `${customer} says it was not kept`,
    intro: ({ customer, due }) =>
      `${customer} says that a promise logged as done was not kept. It is open again, yours, and due by ${due}.`,
  },
  promiseStep: {
    subject: {
      soon: ({ what }) => `Promise due soon: ${what}`,
      now: ({ what }) => `Promise due now: ${what}`,
      overdue: ({ what }) => `Promise overdue: ${what}`,
    },
    intro: {
      soon: ({ customer, due }) =>
        `A promise to ${customer} is due by ${due} and not logged as done yet.`,
      now: ({ customer }) => `A promise to ${customer} is due now and not logged as done.`,
      overdue: ({ customer, due }) =>
        `A promise to ${customer} was due by ${due} and is still not logged as done.`,
    },
    stops: "Only logging it as done, moving it or withdrawing it stops these e-mails.",
  },
  promiseAtRisk: {
    subject: ({ what }) => `Unlikely to be kept: ${what}`,
    intro: ({ customer, due }) =>
      `A promise to ${customer} is due by ${due}, and as things stand it is unlikely to be kept in time. The customer has not been told.`,
    withRoom: (person) => `${person} is there and has time for it.`,
    nobody:
      "Nobody else in the department has time for it by then. Please agree another time with the customer while it is not late.",
    handOver: (person) => `Hand it over to ${person}`,
    anotherTime: "Agree another time",
  },
  promiseStillOpen: {
    subject: ({ what }) => `Still open: ${what}`,
    intro: ({ customer, due }) =>
      `The last step has been reached, and the promise to ${customer}, due by ${due}, is still open. This e-mail comes once a day until it is closed.`,
  },
  doubted: ({ customer, what }) => `Disputed by ${customer}: ${what}`,
  promiseUnowned: {
    subject: ({ what }) => `Nobody is there for it: ${what}`,
    intro: ({ owner, customer, due }) =>
      `${owner} is away, no longer here, or gets none of our e-mails, and nobody stands in. The promise to ${customer} is due by ${due}: please give it to somebody else.`,
  },
  promiseEnded: {
    subject: ({ customer, what }) => `No longer wanted by ${customer}: ${what}`,
    intro: ({ actor, customer }) =>
      `${actor} logged that ${customer} no longer wants what was promised. Nothing is left to do.`,
    byThem: ({ customer }) =>
      `${customer} has told us that they no longer want what was promised. Nothing is left to do.`,
  },
  promiseEndedAlong: {
    subject: ({ what }) => `Nothing is left to do: ${what}`,
    intro: ({ actor }) =>
      `What was promised has ended with a change that ${actor} made. Nothing is left to do.`,
  },
  visitNews: {
    booked: {
      subject: ({ customer, service, when }) => `Booked by ${customer}: ${service}, ${when}`,
      intro: ({ customer }) => `${customer} has booked. All you need to do is be there.`,
    },
    moved: {
      subject: ({ customer, service, when }) => `Moved by ${customer}: ${service}, now ${when}`,
      intro: ({ customer, previous }) => `${customer} has moved the visit; it was ${previous}.`,
    },
    cancelled: {
      subject: ({ customer, service, when }) => `Cancelled by ${customer}: ${service}, ${when}`,
      intro: ({ customer }) => `${customer} has cancelled the visit. The time is free again.`,
    },
    clock: {
      subject: ({ customer, service, when }) => `Clock change: ${service} for ${customer}, ${when}`,
      intro: ({ customer }) =>
        `The clocks will change differently from what was planned. The visit of ${customer} is as it says below; your own calendar may show another hour. We are telling ${customer}.`,
    },
  },
  togetherNews: {
    subject: (count, dealer) => `${count} things to know at ${dealer}`,
    intro: (count) => `These ${count} things are for you; each has a link to its case.`,
  },
  togetherEnded: {
    subject: (count, dealer) => `${count} promises at ${dealer} have ended: nothing is left to do`,
    intro: (count) =>
      `These ${count} promises have ended. Nothing is left to do; each has a link to its case.`,
  },
  together: {
    subject: (count, dealer) => `${count} promises at ${dealer} need you`,
    intro: (count) => `These ${count} promises are waiting for you; each has a link to its case.`,
  },
};
