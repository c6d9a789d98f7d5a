import * as british from "../en/desk-reports.ts";

export const report = {
  ...british.report,
  visitFigures: { ...british.report.visitFigures, cancelled: "Canceled" },
};
