import type { OtherFigure } from "../desk/report/other-figures.ts";
import { deskTextsIn } from "./desk-texts.ts";

/** How a dealer keeps its promises. */
const english = {
  title: "Report",
  lead: "Promises that were due in these days, and what became of them.",
  from: "From",
  to: "To",
  show: "Show",
  badPeriod: "Choose a last day that is not before the first, at most a year later",
  presets: "Periods",
  thisMonth: "This month",
  lastMonth: "Last month",
  ninetyDays: "90 days",
  rate: (percent: string) => `${percent} kept on time`,
  rateNone: "Nothing was due in these days",
  rateOf: (kept: number, settled: number) => `${kept} of ${settled} that are settled or late`,
  keptOnTime: "Kept on time",
  keptLate: "Kept late",
  openOverdue: "Late and open",
  other: "Not due yet, withdrawn, or late through our fault",
  promises: "Promises",
  movedBeforeDue: "Moved before due",
  movedAfterDue: "Moved after due",
  disputed: "Denied by the customer",
  withdrawn: "No longer wanted",
  exhausted: "Ladder at its end",
  attemptsPerKeep: "Tries for each kept",
  median: "Open minutes to the first contact, half are quicker",
  ninetieth: "Open minutes to the first contact, 9 in 10 are quicker",
  ownFaults: "Late through our own fault",
  ownFaultsHint: "A reminder came late because of us; counted in neither of the late figures.",
  more: "More figures",
  /** Above narrow columns; the same in full stands under “Figures”. */
  columns: {
    movedBeforeDue: "Moved before",
    movedAfterDue: "Moved after",
    disputed: "Denied",
    withdrawn: "Not wanted",
    exhausted: "Ladder ended",
    attemptsPerKeep: "Tries a keep",
    medianOpenMinutesToFirstContact: "Contact, half within (min)",
    ninetiethPercentileOpenMinutesToFirstContact: "Contact, 9 in 10 within (min)",
    ownFaults: "Our fault",
  } satisfies Record<OtherFigure, string>,
  none: "–",
  figures: "Figures",
  byMonth: "By month",
  byOwner: "By person",
  byDepartment: "By department",
  byKind: "By kind",
  name: "Name",
  share: "Share",
  kinds: {
    callback: "Calls",
    update: "Updates",
    part: "Parts",
    preparation: "Preparations",
    outreach: "Outreach",
    verification: "Verifications",
    other: "Other",
  },
};
export type ReportText = typeof english;

export const reportText = (language: string): ReportText =>
  deskTextsIn("report", english, language);
