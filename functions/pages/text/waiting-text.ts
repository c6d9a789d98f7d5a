import { waiting as german } from "./de/booking.ts";
import { waiting as spanish } from "./es/booking.ts";
import { waiting as french } from "./fr/booking.ts";
import { textsIn } from "../../../shared/language/in-every-language.ts";

/** A customer who would rather come earlier, and their calendar. */
const english = {
  join: "Tell me when an earlier time is free",
  joined: "We write to you when an earlier time becomes free. This one stays yours until then.",
  leave: "I need no earlier time",
  offered: (moment: string) => `An earlier time is held for you: ${moment}`,
  until: (moment: string) =>
    `Held until ${moment}; your present time stays yours if you do nothing.`,
  accept: "Take the earlier time",
  decline: "No, wait for another",
  gone: "This earlier time is not held for you any more. Your appointment is unchanged.",
  goneTitle: "The earlier time is gone",
  calendar: "Add to my calendar",
};
export type WaitingText = typeof english;

export const waitingText = (language: string): WaitingText =>
  textsIn({ "en-US": english, "en-GB": english, de: german, fr: french, es: spanish }, language);
