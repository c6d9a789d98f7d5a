import { call as german } from "./de/booking.ts";
import { call as spanish } from "./es/booking.ts";
import { call as french } from "./fr/booking.ts";
import { textsIn } from "../../../shared/language/in-every-language.ts";

/** Asking for a call. */
const english = {
  title: "We call you",
  lead: "Tell us what it is about. You get the time by which we call in writing, and we are held to it.",
  by: (moment: string) => `Ask now, and we call you by ${moment}.`,
  departmentBy: (name: string, moment: string) => `${name}: calls you by ${moment}`,
  topicFor: (service: string) => `${service}: finding a time`,
  ask: "Ask for the call",
  back: "Back to booking",
};
export type CallText = typeof english;

export const callText = (language: string): CallText =>
  textsIn({ "en-US": english, "en-GB": english, de: german, fr: french, es: spanish }, language);
