/** How long what a dealer knows of somebody is kept. */
export const privacy = {
  title: (dealer: string) => `What ${dealer} keeps about you`,
  controllerTitle: "Who is responsible for it",
  controller: (dealer: string, address: string) =>
    `${dealer}, ${address}, is responsible for what happens to your data. Write to:`,
  purposeTitle: "What it is for",
  purpose:
    "To book and confirm your appointment, to call or write to you as we promised, to remind you, and to prove that we did. Sales may contact you only if you agreed to it.",
  basis:
    "We use it because you asked us for it, and because we must be able to show that we kept our word. You can take back what you agreed to at any time, in your case.",
  processorsTitle: "Who handles it for us",
  hosting: "Amazon Web Services: stores the data and sends our e-mails.",
  periodsTitle: "How long we keep it",
  rightsTitle: "What you can ask for",
  otherRights:
    "You can also have it corrected, object to its use or have that use restricted, and take it elsewhere in a form that machines can read.",
  authority: "If you think we are doing something wrong, you can complain to",
  lead: "We keep what we need to keep our promises to you, and no longer than this:",
  matter: "Your case",
  matterKept: (months: number) =>
    `Your name, how we reach you, your car, your visits, what we promised and the e-mails about it: ${monthsOf(months)} after the last thing that happened. As long as a promise to you is open or a visit lies ahead, we keep it.`,
  abandoned: "Requests that came to nothing",
  abandonedKept: (days: number) =>
    `Where nobody has confirmed the e-mail address and no visit or call took place: ${daysOf(days)}.`,
  feedback: "What you write about a visit",
  feedbackKept: (months: number) => `${capital(monthsOf(months))} at most.`,
  reads: "Which of us have opened your case",
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
  return count === 1 ? "one day" : `${count} days`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
