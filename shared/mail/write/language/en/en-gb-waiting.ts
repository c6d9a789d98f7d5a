import type { WaitingWords } from "../words/waiting-words.ts";

/** To somebody who waits for a time to become free. */
export const waitingEn: WaitingWords = {
  joined: {
    subject: ({ service, until }) => `Waiting list until ${until}: ${service}`,
    intro: ({ service, dealer, until }) =>
      `You are on the waiting list at ${dealer}: ${service}. When a time up to ${until} becomes free that suits you, we hold it for you alone and write to you at once.`,
    unproven: (press) =>
      `Please press “${press}” first, so that we know this e-mail has reached you. Until then we cannot hold a time for you.`,
    promise: ({ owner, due }) =>
      `If nothing has become free by ${due}, ${owner} will tell you what can be done.`,
  },
  offered: {
    subject: ({ service, when }) => `Free for you: ${service}, ${when}`,
    intro: ({ dealer, when, until }) =>
      `A time has become free at ${dealer}: ${when}. It is held for you alone until ${until}. Take it, and it is booked.`,
    otherwise:
      "If you do nothing, it goes to the next customer, and you stay on the waiting list for other times.",
  },
  ended: {
    over: {
      subject: ({ service }) => `Nothing became free: ${service}`,
      intro: ({ service, dealer, until }) =>
        `Nothing that suited you became free at ${dealer} up to ${until}: ${service}. We are sorry. You are no longer on the waiting list; below you can see the times that are free now.`,
    },
    notOffered: {
      subject: ({ service }) => `No longer offered: ${service}`,
      intro: ({ service, dealer }) =>
        `${dealer} no longer offers what you were waiting for: ${service}. We are sorry. You are no longer on the waiting list.`,
    },
    left: {
      subject: ({ service }) => `Off the waiting list: ${service}`,
      intro: ({ service, dealer }) =>
        `${dealer} has taken you off the waiting list: ${service}. If you did not ask for that, please tell us.`,
    },
    promise: ({ owner, due }) =>
      `Our promise stays as it is: ${owner} will tell you what can be done, by ${due}.`,
    latePromise: ({ owner }) =>
      `Our promise stays open until it is kept: ${owner} owes you word of what can be done.`,
  },
  stopped: {
    subject: ({ service, customer }) => `Not offered any more: ${service}, ${customer}`,
    intro: ({ service, customer, due }) =>
      `${customer} was waiting for a time of something that your dealership no longer offers: ${service}. They have been told. Your promise stays open: tell them what can be done, by ${due}.`,
  },
  labels: { from: "Not before", until: "Waiting until" },
  actions: {
    hold: "Yes, hold times for me",
    take: "Take this time",
    leave: "Stop waiting",
    seeTimes: "See the times that are free now",
  },
};
