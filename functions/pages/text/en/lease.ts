/** The day on which the lease of the car ends. */
export const ask = {
  label: "The lease of the car ends on",
  hint: "As your lease agreement says. There are times only a certain while before that day.",
  need: "Enter the day on which the lease ends",
};

export const desk = {
  name: "Lease ends on",
  optional: "The lease of the car ends on",
  unknown:
    "Nobody has entered when the lease of this car ends, so there are no times yet. Enter it with the customer’s details.",
  show: "Show times",
};

/** The page of a case that says how the car can be inspected. */
export const ways = {
  link: "Before the lease ends: the inspection of the car",
  title: "Before the lease ends",
  lead: (day: string) =>
    `The lease of the car ends on ${day}. Before that the car is inspected. How, you choose.`,
  opens: (day: string) => `From ${day} on.`,
  openNow: "You can have it now.",
  self: "I look at the car myself",
  selfLead:
    "A few questions, and photos with your telephone. Somebody at the dealer judges them and writes to you. Nobody comes, and you need no appointment.",
  selfGoOn: "Go on with your photos",
  booked: (moment: string) => `The inspection is booked: ${moment}.`,
  sent: (moment: string) => `You sent your photos on ${moment}.`,
  toCase: "To your case",
};

/** Booking one of them. */
export const times = {
  title: (service: string) => `Choose a time: ${service}`,
  confirm: "Is this the time?",
  book: "Book this time",
  another: "Another time",
  gone: "This time is no longer free. Please choose another one.",
  notOpen: (day: string) => `This can be had from ${day} on. Please choose a day from then on.`,
  already: "An inspection is booked already. You can move or cancel it in your case.",
  unproven:
    "Please open the link in the mail that we sent you first: then we know that our mail reaches you.",
  wrongAddress: "Please check the address",
};
