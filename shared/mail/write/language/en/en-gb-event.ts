import type { VisitWords } from "../words/visit-words.ts";

export const enGbEvent: Pick<VisitWords, "event"> = {
  event: {
    agenda: "Agenda",
    changed: {
      subject: ({ service, when }) => `New agenda: ${service}, ${when}`,
      intro: ({ service, dealer }) =>
        `The agenda of an event at ${dealer} for which you are registered is another one now: ${service}. Here it is as it stands. If you would rather not come, please cancel, so that somebody else can have the place.`,
    },
    forOthers: {
      subject: ({ service, when }) => `No place is kept: ${service}, ${when}`,
      intro: {
        prospects: ({ service, dealer }) =>
          `This address was registered at ${dealer} for an event: ${service}. It is meant for people who do not know us yet, and you are a customer of ours, so we keep no place for you. There is nothing you need to do. If you have a question about it, please call us.`,
        customers: ({ service, dealer }) =>
          `This address was registered at ${dealer} for an event: ${service}. It is meant for customers of the house, and we know of no visit by this address, so we keep no place. If we are mistaken, please call us.`,
      },
    },
  },
};
