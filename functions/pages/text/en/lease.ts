/** The day on which the lease of the car ends. */
export const ask = {
  label: "The lease of the car ends on",
  hint: "As your lease agreement says. This can be booked only for the last weeks before that day.",
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
    `The lease of the car ends on ${day}. Before that the car is inspected. You choose how.`,
  opens: (day: string) => `From ${day} on.`,
  self: "I look at the car myself",
  selfLead:
    "A few questions, and photos with your telephone. Somebody at the dealer judges them and writes to you. Nobody comes, and you need no appointment.",
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
  notOpen: (day: string) => `This can be booked for ${day} and later. Please choose such a day.`,
  already: "An inspection is booked already. You can move or cancel it in your case.",
  unproven:
    "Please open the link in the mail that we sent you first: then we know that our mail reaches you.",
};

/** The customer looks at the car themselves. */
export const self = {
  title: "Look at the car yourself",
  lead: "Go round the car part by part. What you enter is kept at once: you can stop and go on later.",
  parts: {
    front: "Front",
    left: "Left side",
    rear: "Rear",
    right: "Right side",
    wheels: "Wheels and tyres",
    glass: "Windows and mirrors",
    interior: "Inside",
    odometer: "Odometer",
  },
  open: "Not answered yet",
  states: { fine: "No damage", damaged: "There is damage" },
  withPhoto: "with a photo",
  seePhoto: "See the photo",
  needsAnswer: (part: string) => `${part}: please say what it is like`,
  needsPhoto: (part: string) => `${part}: a photo is needed`,
  needsOdometer: (part: string) => `${part}: please enter what it shows`,
  send: "Send all of it",
  sendHint: "After that you cannot change it. Somebody at the dealer judges it and writes to you.",
  sent: (moment: string) =>
    `All of it has arrived, sent on ${moment}. Until it is judged nothing more can be changed here.`,
  toPromise: "Who judges it, and by when",
  photo: "A photo of it",
  photoHint: "JPEG, PNG or WebP, up to 15 MB. Where and when it was taken is removed.",
  sendPhoto: "Send the photo",
  without: "Go on without a photo for now",
  another: "Send another photo",
  add: "Send a photo of it",
  arrived: "The photo has arrived. Now say what this part is like, and save.",
  state: "What is it like?",
  needState: "Choose one of the two",
  text: "What there is to see",
  odometer: "What it shows",
  unit: "In",
  units: { mi: "miles", km: "kilometres" },
  needNumber: "Enter a whole number",
  save: "Save",
  notPhoto: "This is not a photo that can be used. Please send another one.",
  notThere: "The photo did not arrive. Please send it again.",
  tooMany: (most: number) => `There are ${most} photos already; no more can be added.`,
  tooEarly: (day: string) => `This can be done from ${day} on.`,
};

/** At the desk. */
export const panel = {
  title: "What the customer saw of the car",
  filling: "The customer has begun and not sent it yet.",
  sent: (moment: string) => `Sent on ${moment}`,
};

/** A note of a talk with somebody who may speak for the customer. */
export const spoke = {
  with: "Spoken with",
  customer: "The customer, or nobody",
  told: "What they gave as proof",
  toldHint: "The reference or the plate. Whoever speaks for the customer has to give one of them.",
  onlyTried:
    "Only a try is logged with somebody else. Choose what came of it as a try, or “The customer, or nobody” here",
  wrong: "Enter the reference or the plate as they gave it; this is neither",
};
