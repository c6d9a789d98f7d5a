/** How long what a dealer knows of somebody is kept. */
export const privacy = {
  title: (dealer: string) => `What ${dealer} keeps about you`,
  lead: "We keep what we need to keep our promises to you, and no longer than this:",
  matter: "Your case",
  matterKept: (months: number) =>
    `Your name, how we reach you, your car, your visits, what we promised and the e-mails about it: ${monthsOf(months)} after the last thing that happened. As long as a promise to you is open or a visit lies ahead, we keep it.`,
  abandoned: "Requests that came to nothing",
  abandonedKept: (days: number) =>
    `Where nobody has confirmed the e-mail address and no visit or call took place: ${daysOf(days)}.`,
  feedback: "What you write about a visit",
  feedbackKept: (months: number) => `${capital(monthsOf(months))} at most.`,
  reads: "Who of us has opened your case",
  readsKept: (months: number) => `${capital(monthsOf(months))}.`,
  noMail: "That you want no more e-mails",
  noMailKept:
    "Until you change your mind. We keep a fingerprint of your address for it, from which nobody can read the address.",
  after: "What remains after that are numbers that say nothing about you.",
  rights: "You can have a copy of your data, or have it erased: ask us in your case, or call us.",
};

function monthsOf(count: number): string {
  return count === 1 ? "one month" : `${count} months`;
}

function daysOf(count: number): string {
  return `${count} days`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
