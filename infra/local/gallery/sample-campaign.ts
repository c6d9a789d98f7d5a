/** What a campaign says in the gallery. */
export const ANNOUNCED = {
  campaign: "cpn_sample",
  subject: "Your lease ends in spring",
  body: "Your lease ends on 20 March. We look at the car before that, and you choose when.\n\nIt takes an hour.",
  service: "lease-inspection",
};
