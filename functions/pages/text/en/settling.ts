/** What others say they did in a partner's place, at its desk and at the dealer's. */
export const settling = {
  title: "Others say that they helped",
  lead: (company: string, name: string) =>
    `${name} of ${company} says that they helped in your place. Do you stand by it? The customer is asked nothing and pays nothing: it is between the companies.`,
  leadHere: (company: string, name: string) =>
    `${name} of ${company} says that they helped the customer on your word. Whoever honours it settles it; the customer is asked nothing and pays nothing.`,
  theirs: "Their reference",
  dealer: "Dealer",
  honour: "We honour it",
  reference: "Your reference for it",
  dispute: "We dispute it",
  reason: "Why it is not so",
  own: "Your own company says that it helped. What follows from that is for the dealer to settle.",
  disputed: (company: string, reason: string) => `${company} disputes it: ${reason}`,
  over: "This is settled.",
};
export type SettlingText = typeof settling;
