import { base, byAna } from "./sample-case.ts";

/** The link that is mailed again, and what a campaign says. */
export const OPENED_EVENTS = {
  "case-link": { ...base, type: "case.link-requested" },
  outreach: {
    ...base,
    by: byAna,
    type: "case.opened",
    outreach: {
      campaign: "cpn_sample",
      subject: "Your lease ends in spring",
      body: "Your lease ends on 20 March. We look at the car before that, and you choose when.\n\nIt takes an hour.",
      service: "lease-inspection",
    },
  },
} as const;
