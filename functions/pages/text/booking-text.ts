import type { PlaceKind } from "../../../shared/directory/vocabulary.ts";
import type { KeptRate } from "../../../shared/reports/kept-rate.ts";
import { booking as german } from "./de/booking.ts";
import { booking as spanish } from "./es/booking.ts";
import { booking as french } from "./fr/booking.ts";
import { textsIn } from "../../../shared/language/in-every-language.ts";

/** From the list of dealers to the button that books. */
const english = {
  dealersTitle: "Where would you like to go?",
  dealersLead: "Pick a dealer to book a time or to ask for a call.",
  noDealers: "No dealer is set up yet.",
  servicesTitle: "What can we do for you?",
  servicesLead: "You see the free times next and your time is confirmed at once.",
  keptRate: ({ onTime, promises, days }: KeptRate) =>
    `In the last ${days} days we kept ${onTime} of ${promises} promises on time.`,
  noServices: "This dealer takes no bookings online yet. Ask us to call you instead.",
  minutes: (count: number) => (count === 1 ? "1 minute" : `${count} minutes`),
  hours: (count: number) => (count === 1 ? "1 hour" : `${count} hours`),
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
  chooseOption: (name: string) => `Choose a ${name}`,
  choosePlace: "Choose where you want it",
  showTimes: "Show free times",
  timesTitle: "Pick a day and time",
  chosen: "Your choice so far",
  service: "Service",
  placeName: "Where",
  time: "When",
  change: "Change",
  changeWhat: (what: string) => ` ${what.toLowerCase()}`,
  nextFree: "Next free",
  take: "Take this time",
  week: "Days of this week",
  earlier: "Earlier days",
  later: "Later days",
  free: (count: number) => `${count} free`,
  none: "none",
  morning: "Morning",
  afternoon: "Afternoon",
  evening: "Evening",
  on: (day: string) => ` on ${day}`,
  nothingThisWeek: "No time is free in these days.",
  nothingAtAll: "There is no free time at the moment.",
  noTimeSuits: "No time that suits you?",
  askForCall: "Ask us to call you",
  askForCallLead: "We find a time together, or answer your question.",
  detailsTitle: "Your details",
  book: "Book this time",
  takenTitle: (time: string, free?: string) =>
    free === undefined ? `${time} was just taken` : `${time} was just taken, ${free} is free`,
  takenBody: "Your entries are all still here. Pick one of these times and book again.",
  takenNone: "Your entries are all still here, but no other time is free. Let us call you.",
  notOfferedTitle: "This time is not offered any more",
  otherTimes: "Pick another time",
  moreTimes: "See all free times",
};
export type BookingText = typeof english;

export const bookingText = (language: string): BookingText =>
  textsIn({ "en-US": english, "en-GB": english, de: german, fr: french, es: spanish }, language);
