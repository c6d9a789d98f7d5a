import type { KeptRate } from "../../../../shared/reports/kept-rate.ts";
import type { PlaceKind } from "../../../../shared/directory/document/vocabulary.ts";

/** From the list of dealers to the button that books. */
export const booking = {
  dealersTitle: "Where would you like to go?",
  dealersLead: "Choose a dealer to book a time or to ask for a call.",
  noDealers: "No dealer is set up yet.",
  servicesTitle: "What can we do for you?",
  servicesLead: "Next you will see the free times. Your booking is confirmed at once.",
  keptRate: ({ onTime, promises, days }: KeptRate) =>
    `In the last ${days} days we kept ${onTime} of ${promises} promises on time.`,
  noServices: "This dealer takes no bookings online yet. Ask us to call you instead.",
  minutes: (count: number) => (count === 1 ? "1 minute" : `${count} minutes`),
  hours: (count: number) => (count === 1 ? "1 hour" : `${count} hours`),
  meant: {
    "test-drive": "The car is ready for you at that time, and you drive.",
    inspection: "We start on your car at that time.",
    "service-drop-off":
      "You hand over your car and we talk it through. The work begins after that.",
    "hand-back": "You bring the car back, and we look at it together.",
    event: "Everybody comes at the same time; the agenda is the same for all.",
  },
  greets: (department: string) => `Ask for ${department} when you arrive.`,
  about: (duration: string) => `Takes about ${duration}`,
  option: (name: string) => (name === "model" ? "Which model?" : `Which ${name}?`),
  optionName: (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1),
  where: "Where?",
  place: (kind: PlaceKind, dealer: string) =>
    ({
      dealer: `At ${dealer}`,
      home: "At your home",
      work: "At your work",
      other: "Somewhere else",
    })[kind],
  chooseOption: (name: string) => `Choose ${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`,
  choosePlace: "Choose where you want it",
  extras: (more: boolean, people: boolean): string =>
    more && people
      ? "Add a service or choose your advisor"
      : more
        ? "Add another service"
        : "Choose your advisor",
  also: "In the same visit",
  withWhom: "Who should look after you?",
  anybody: "No preference",
  withName: "With",
  showTimes: "Show free times",
  timesTitle: "Pick a day and time",
  chosen: "Your choice so far",
  service: "Service",
  placeName: "Where",
  time: "When",
  change: "Change",
  changeWhat: (what: string) => ` ${what}`,
  nextFree: "Next free",
  take: "Take this time",
  week: "Days of this week",
  earlier: "Earlier days",
  later: "Later days",
  free: (count: number) => `${count} free`,
  none: "none",
  wholeMonth: "Whole month",
  earlierMonth: "Earlier month",
  laterMonth: "Later month",
  monthTitle: "Pick a day",
  noneFree: "none free",
  morning: "Morning",
  afternoon: "Afternoon",
  evening: "Evening",
  on: (day: string) => ` on ${day}`,
  nothingThisWeek: "No time is free on these days.",
  nothingAtAll: "There is no free time at the moment.",
  noTimeSuits: "No time that suits you?",
  askForCall: "Ask us to call you",
  tellMe: "Tell me when a time becomes free",
  askForCallLead: "We will find a time together, or answer your question.",
  findYours: "Booked already? Find your appointment",
  detailsTitle: "Your details",
  book: "Book this time",
  anotherTitle: "You already have an appointment at that time",
  anotherBody: (when: string) =>
    `There is one in your name on ${when}; its confirmation is in your inbox. Do you want to book another?`,
  anotherDo: "Yes, book another",
  takenTitle: (time: string, free?: string) =>
    free === undefined ? `${time} was just taken` : `${time} was just taken; ${free} is free`,
  takenBody: "Everything you entered is still here. Choose one of these times and book again.",
  takenNone: "Everything you entered is still here, but no other time is free. Ask us to call you.",
  notOfferedTitle: "This time is no longer offered",
  otherTimes: "Pick another time",
  moreTimes: "See all free times",
  filledIn: "Filled in with what you told us before. Please check that it is still right.",
  asLastTime: (name: string) => `The same as last time: ${name}`,
  hostGone:
    "The person you chose no longer takes these appointments. If you book this time, somebody else will look after you.",
};
export type BookingText = typeof booking;

/** Who somebody is and how to reach them: the last step of a booking, and of asking for a call. */
export const details = {
  you: "About you",
  name: "Full name",
  email: "E-mail address",
  emailHint: "Your confirmation goes here, with an entry for your calendar.",
  emailMeant: "Did you mean this address?",
  emailRight: "No, mine is right",
  emailDoubt: "Is your e-mail address right?",
  emailDoubtBody: (typed: string, meant: string) =>
    `You entered ${typed}. Did you mean ${meant}? Your confirmation goes there.`,
  emailTake: (meant: string) => `Go on with ${meant}`,
  emailKeep: (typed: string) => `Keep ${typed}`,
  phone: "Phone number",
  phoneHint: "So that we can reach you if something changes.",
  language: "Language of our e-mails",
  address: "Where should we come?",
  streetAddress: "House number and street",
  addressLocality: "Town or city",
  addressRegion: "County",
  postalCode: "Postcode",
  car: "Your car",
  registration: "Number plate",
  make: "Make",
  model: "Model",
  mileage: "Mileage",
  badMileage: "Enter the mileage as a number, such as 45,000",
  vin: "Vehicle identification number (VIN)",
  badVin: "Enter the 17 letters and digits of the VIN",
  notes: "Anything we should know?",
  notesHint: "For example: the key sticks when it is cold.",
  topic: "What is it about?",
  message: "Your message",
  department: "Who should call you?",
  needName: "Enter your full name",
  badName: "Enter only the name, in at most 80 characters and without links, addresses or “@”",
  needEmailOrPhone: "Enter an e-mail address or a phone number",
  needEmail: "Enter the e-mail address we should write to",
  needPhone: "Enter the phone number we should call",
  needTime: "Choose one of the times",
  badEmail: "Enter an e-mail address like name@example.com",
  badPhone: "Enter a phone number with its area code",
  needStreet: "Enter the house number and street",
  needTown: "Enter the town or city",
  needLeaseEnd: "Enter the day on which the lease ends",
  needTopic: "Say in a few words what it is about",
  other: (label: string) => `Check what you entered under “${label}”`,
};
export type DetailsText = typeof details;

/** Where somebody else comes than whoever booked. */
export const visitor = {
  fold: "Somebody else comes",
  hint: "Our e-mails still go to you, and we will know whom to expect.",
  name: "Name of the person who comes",
  phone: "Number to ask on the day",
  phoneHint: "In case we have to ask where they are.",
  label: "Who comes",
  link: "Somebody else comes",
  title: "Who comes?",
  lead: "The time stays as it is, and our e-mails still go to you.",
  deskLead: "The time stays as it is. The customer gets an e-mail, and stays the one we write to.",
  press: "Save",
  self: "I will come myself",
  deskSelf: "The customer comes",
  need: "Enter the name of who comes",
  bookedBy: (customer: string) => `booked by ${customer}`,
  here: "Arrived",
  question: "How was the visit?",
};
export type VisitorText = typeof visitor;

/** Asking for a call. */
export const call = {
  title: "Ask us to call you",
  lead: "Tell us what it is about. We will put in writing by when we will call, and hold ourselves to it.",
  by: (moment: string) => `Ask now, and we will call you by ${moment}.`,
  departmentBy: (name: string, moment: string) => `${name}: will call you by ${moment}`,
  when: "When should we call?",
  asSoon: "As soon as possible",
  byThen: (moment: string) => `By ${moment}`,
  full: "That time is no longer free. Choose another one.",
  topicFor: (service: string) => `${service}: finding a time`,
  ask: "Ask for the call",
  write: "Ask us to write to you",
  back: "Back to booking",
};
export type CallText = typeof call;

/** Where many ask at once. */
export const proof = {
  title: "One moment, please",
  working:
    "A great many people are booking at the moment. Your browser does a short calculation, which keeps out programs that book by themselves. It takes a few seconds and then carries on by itself; there is nothing you need to do.",
  byMail:
    "Your browser cannot do this calculation, so an e-mail does it instead: we hold this time for 30 minutes and send you a link. Open it within that time and the time is yours; otherwise somebody else can have it.",
  byMailDo: "Hold it and send me the link",
  noScripts:
    "Your browser cannot do this calculation. Nothing was booked. Call us (our number is at the top of this page), or try again in a quarter of an hour.",
};
export type ProofText = typeof proof;
