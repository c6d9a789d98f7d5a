import { textsIn } from "./catalogue.ts";

/** What every page says around its own matter. */
const english = {
  siteName: "Kept",
  skip: "Skip to the content",
  callUs: (telephone: string) => `Call ${telephone}`,
  back: "Back",
  errorTitle: "Error",
  problemHeading: "There is a problem",
  optional: "(optional)",
  otherDealers: "All dealers",
  timesAre: (zone: string) => `All times are local to the dealer: ${zone}.`,
  privacy: "What you enter is used for your appointment or call and for nothing else.",
};
export type FrameText = typeof english;

export const frameText = (language: string): FrameText => textsIn({ en: english }, language);
