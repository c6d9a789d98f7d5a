import type { VisitWords } from "../words/visit-words.ts";

export const enGbEvent: Pick<VisitWords, "event"> = {
  event: {
    agenda: "Agenda",
    changed: {
      subject: ({ service, when }) => `New agenda: ${service}, ${when}`,
      intro: ({ service, dealer }) =>
        `The agenda has changed for an event at ${dealer} that you are registered for: ${service}. Here is how it stands now. If you would rather not come, please cancel, so that somebody else can have your place.`,
    },
    forOthers: {
      subject: ({ service, when }) => `No place kept: ${service}, ${when}`,
      intro: {
        prospects: ({ service, dealer }) =>
          `This address was registered at ${dealer} for an event: ${service}. The event is meant for people who do not know us yet. As you are already a customer of ours, we have not kept a place for you. There is nothing you need to do. If you have a question about it, please call us.`,
        customers: ({ service, dealer }) =>
          `This address was registered at ${dealer} for an event: ${service}. The event is meant for our customers, and we have no record of a visit with this address, so we have not kept a place. If we are mistaken, please call us.`,
      },
    },
  },
};
