import { OWN_WORDS_US } from "../../../../language/own-words/en-us.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { enGb } from "./en-gb.ts";

/** English, as Americans write it: the few words that differ. */
export const enUs: Catalogue = {
  ...enGb,
  locale: "en-US",
  labels: { ...enGb.labels, telephone: "Phone" },
  appointmentCancelled: {
    ...enGb.appointmentCancelled,
    subject: ({ service, when }) => `${service} canceled: ${when}`,
    intro: ({ service, dealer }) =>
      `Your appointment at ${dealer} is canceled: ${service}. There is nothing more you need to do.`,
  },
  caseLink: {
    ...enGb.caseLink,
    replaced: (telephone) =>
      `The links in our earlier e-mails no longer work. If you did not want that, please call us at ${telephone}.`,
  },
  addressChanged: {
    ...enGb.addressChanged,
    intro: (dealer, telephone) =>
      `The e-mail address of a case at ${dealer} was changed, so we no longer write to you here about it. If you did not want that, please call us at ${telephone}.`,
  },
  visitNews: {
    ...enGb.visitNews,
    cancelled: {
      subject: ({ customer, service, when }) => `Canceled by ${customer}: ${service}, ${when}`,
      intro: ({ customer }) => `${customer} has canceled the visit. The time is free again.`,
    },
  },
  own: { ...enGb.own, "visit-cancelled": OWN_WORDS_US["visit-cancelled"] },
};
