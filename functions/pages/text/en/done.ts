/** What came of a form: said once, on a page of its own. */
export const done = {
  booked: "Booked",
  sent: (email: string) => `Booked. We sent the confirmation to ${email}.`,
  sending: (email: string) => `Booked. We are sending the confirmation to ${email}.`,
  noMail: "Booked. Please note your reference, as we have no e-mail address to write to.",
  held: (until: string) => `Held for you until ${until}`,
  heldBody: (email: string) =>
    `Open the link in the e-mail to ${email} by then, and the time is yours. After that somebody else can have it.`,
  callToday: (number: string, time: string) => `We will call you on ${number} by ${time} today`,
  call: (number: string, moment: string) => `We will call you on ${number} by ${moment}`,
  writeToday: (email: string, time: string) => `We will write to ${email} by ${time} today`,
  write: (email: string, moment: string) => `We will write to ${email} by ${moment}`,
  takes: "How long",
  askFor: "Ask for",
  bring: "Please bring",
  directions: "Directions",
  toCase: "Change, cancel or ask something",
};
export type DoneText = typeof done;
