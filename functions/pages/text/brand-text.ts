import { deskTextsIn } from "./desk-texts.ts";

/** The brand's own desk: what came up to it, and how its dealers stand. */
const english = {
  title: "All dealers",
  lead: (late: number, care: number) =>
    `${late === 0 ? "Nothing is late" : late === 1 ? "1 promise is late" : `${late} promises are late`}, ${care === 0 ? "none of them is yours to see to" : care === 1 ? "1 has come up to you" : `${care} have come up to you`}.`,
  atCare: "Come up to the brand",
  nothingAtCare: "No promise has come up to you. Dealers settle what is late among themselves.",
  dealers: "Dealers",
  noDealers: "No dealer carries this brand yet.",
  dealer: "Dealer",
  late: "Late",
  care: "Come up to the brand",
  reportTitle: "Kept by dealer",
  reportLead: "Promises that were due in these days, by each dealer’s own calendar.",
  rate: "Kept on time",
  rateCell: (percent: string, kept: number, settled: number) =>
    `${percent} (${kept} of ${settled})`,
  rateNone: "nothing due",
  keptLate: "Kept late",
  openOverdue: "Late and open",
  total: "All together",
  backToBrand: "← All dealers",
};
export type BrandText = typeof english;

export const brandText = (language: string): BrandText => deskTextsIn("brand", english, language);
