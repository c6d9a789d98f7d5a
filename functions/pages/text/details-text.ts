import { details as german } from "./de/booking.ts";
import { details as spanish } from "./es/booking.ts";
import { details as french } from "./fr/booking.ts";
import { textsIn } from "../../../shared/language/in-every-language.ts";

/** Who somebody is and how to reach them: the last step of a booking, and of asking for a call. */
const english = {
  you: "About you",
  name: "Full name",
  email: "E-mail address",
  emailHint: "Your confirmation goes here, with an entry for your calendar.",
  emailMeant: "Did you mean",
  emailDoubt: "Is your e-mail address right?",
  emailDoubtBody: (typed: string, meant: string) =>
    `You entered ${typed}. Did you mean ${meant}? Your confirmation goes there.`,
  emailTake: (meant: string) => `Go on with ${meant}`,
  emailKeep: (typed: string) => `Keep ${typed}`,
  phone: "Phone number",
  phoneHint: "So that we can reach you if something changes.",
  language: "Language of our mails",
  address: "Where shall we come?",
  streetAddress: "Street and number",
  addressLocality: "Town or city",
  addressRegion: "State or region",
  postalCode: "Postcode",
  car: "Your car",
  registration: "Licence plate",
  notes: "Anything we should know?",
  notesHint: "For example: the key sticks when it is cold.",
  topic: "What is it about?",
  message: "Your message",
  department: "Who should call you?",
  needName: "Enter your full name",
  needEmailOrPhone: "Enter an e-mail address or a phone number",
  needPhone: "Enter the phone number we should call",
  needTime: "Choose one of the times",
  badEmail: "Enter an e-mail address like name@example.com",
  badPhone: "Enter a phone number with its area code",
  needStreet: "Enter the street and number",
  needTown: "Enter the town or city",
  needTopic: "Say in a few words what it is about",
  other: (label: string) => `Check what you entered under “${label}”`,
};
export type DetailsText = typeof english;

export const detailsText = (language: string): DetailsText =>
  textsIn({ "en-US": english, "en-GB": english, de: german, fr: french, es: spanish }, language);
