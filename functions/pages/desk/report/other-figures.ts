import type { Figures } from "../../../../shared/reports/figures.ts";

/** What the bars of a table do not show, in the order of its columns. */
export const OTHER_FIGURES = [
  "openOverdue",
  "openLate",
  "movedBeforeDue",
  "movedAfterDue",
  "disputed",
  "withdrawn",
  "solvedElsewhere",
  "withdrawnAfterDue",
  "givenUp",
  "exhausted",
  "handedOver",
  "attemptsPerKeep",
  "medianOpenMinutesToFirstContact",
  "ninetiethPercentileOpenMinutesToFirstContact",
  "ownFaults",
] as const satisfies readonly (keyof Figures)[];

/** A figure in the reader's way of writing; `none` where there was nothing to count. */
export function figureText(value: number | null, none: string, language: string): string {
  if (value === null) return none;
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}
