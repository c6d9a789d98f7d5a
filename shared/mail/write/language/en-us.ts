import type { Catalogue } from "./catalogue.ts";
import { enGb } from "./en-gb.ts";

/** English, as Americans write it: the few words that differ. */
export const enUs: Catalogue = {
  ...enGb,
  locale: "en-US",
  appointmentCancelled: {
    subject: ({ service, when }) => `${service} canceled: ${when}`,
    intro: ({ service, dealer }) =>
      `Your appointment at ${dealer} is canceled: ${service}. Nobody expects you.`,
  },
};
