import { frame as german } from "./de/booking.ts";
import { frame as spanish } from "./es/booking.ts";
import { frame as french } from "./fr/booking.ts";
import { textsIn } from "../../../shared/language/in-every-language.ts";

/** What every page says around its own matter. */
const english = {
  siteName: "Kept",
  skip: "Skip to the content",
  callUs: "Call us:",
  back: "Back",
  errorTitle: "Error",
  problemHeading: "There is a problem",
  optional: "(optional)",
  otherDealers: "All dealers",
  timesAre: (zone: string) => `All times are by the dealer’s clock: ${zone}. Yours shows another.`,
  privacy: "What you enter is used for your appointment or call and for nothing else.",
  changed: "Something changed here while you were writing.",
  show: "Load it (what you wrote is lost)",
};
export type FrameText = typeof english;

export const frameText = (language: string): FrameText =>
  textsIn({ "en-US": english, "en-GB": english, de: german, fr: french, es: spanish }, language);
