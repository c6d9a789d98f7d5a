import type { VisitorWords } from "../words/visitor-words.ts";

export const visitorEn: VisitorWords = {
  label: "Who comes",
  changed: {
    subject: ({ service, when }) => `Who comes: ${service}, ${when}`,
    intro: ({ visitor, dealer, service }) =>
      `${visitor} now comes to the appointment at ${dealer}: ${service}. The time is the same, and we will go on writing to you. If this is not right, change it on the page of your case.`,
    self: ({ dealer, service }) =>
      `Nobody comes in your place any more to the appointment at ${dealer}: ${service}. The time is the same. If this is not right, change it on the page of your case.`,
  },
  reminder: ({ visitor, dealer, service }) =>
    `This is to remind you of the appointment at ${dealer} that you booked for ${visitor}: ${service}. If it no longer suits, please move it or cancel it, so that somebody else can have the time.`,
  inProgress: ({ service, dealer }) =>
    `${dealer} has started the work: ${service}. We will write to you as soon as the car is ready.`,
  ready: ({ service, dealer }) => `The car is ready at ${dealer}: ${service}.`,
  completed: ({ service, dealer }) =>
    `The visit to ${dealer} is complete: ${service}. If something is not right, tell us on the page of your case.`,
  feedback: {
    subject: (dealer) => `How was the visit to ${dealer}?`,
    intro: ({ visitor, service, dealer }) =>
      `${visitor} was at ${dealer} a short while ago: ${service}. If you like, tell us what was good and what was not. We ask this once.`,
  },
  news: {
    subject: ({ customer, service, when }) => `Who comes for ${customer}: ${service}, ${when}`,
    intro: ({ customer, visitor }) => `${visitor} comes; booked by ${customer}.`,
    self: ({ customer }) => `${customer} comes after all, and nobody in their place.`,
  },
};
