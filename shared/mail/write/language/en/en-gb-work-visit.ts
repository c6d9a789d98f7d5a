import type { VisitWords } from "../words/visit-words.ts";

export const enGbWorkVisit = {
  beforeItsPart: {
    subject: ({ service, when }) => `The part comes later: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `You have an appointment at ${dealer}: ${service}. The part for it is not expected to be here by then, so the work could not be done. Please choose another time.`,
  },
  recallOnly: {
    takes: "Takes",
    hours: (count) => (count === 1 ? "1 hour" : `${count} hours`),
    minutes: (count) => `${count} minutes`,
    express: (minutes) =>
      `Dropping the car off takes ${minutes} minutes: leave the key at the desk and go. Only the recall is done; nothing else is offered to you.`,
  },
} satisfies Partial<VisitWords>;
