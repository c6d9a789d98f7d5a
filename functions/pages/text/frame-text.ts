import { textsIn } from "./catalogue.ts";

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
  timesAre: (zone: string) => `Times are in ${zone}, as the dealer’s clock shows them.`,
  privacy: "What you enter is used for your appointment or call and for nothing else.",
};
export type FrameText = typeof english;

export const frameText = (language: string): FrameText => textsIn({ en: english }, language);
