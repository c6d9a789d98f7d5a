/** What the customer may ask about all that is kept of them. */
export const data = {
  link: "Your data",
  title: "What we hold about you",
  lead: "It is yours: you may have a copy of it, or have it erased.",
  copyTitle: "A copy",
  copyBody:
    "Everything we hold about you: how we reach you, your car, your visits, what we promised and what we wrote to you.",
  copyDo: "Ask for a copy",
  forgetTitle: "Erasing it",
  forgetBody:
    "We erase everything that points to you. Future visits are cancelled, our promises to you end, and the links in our e-mails stop working. It cannot be undone.",
  forgetDo: "Ask us to erase it",
  answeredBy: (name: string, moment: string) =>
    `What you ask for here becomes a promise: ${name} will see to it by ${moment}. Your case shows how it stands.`,
  asked: (moment: string) => `You have asked for this. It will be done by ${moment}.`,
  toPromise: "See how it stands",
};
export type DataText = typeof data;
