import type { Dealer } from "../directory/dealer.schema.ts";
import { csvOf } from "../kernel/csv.ts";
import { figuresSchema } from "./figures.ts";
import type { Figures } from "./figures.ts";
import type { PromiseReport } from "./promise-report.ts";
import { visitFiguresSchema } from "./visit-figures.ts";

const FIGURES = figuresSchema.keyof().options;
const VISITS = visitFiguresSchema.keyof().options;

/** A report as a table: a line for each of its rows, with what it is a row of. */
export function reportCsv(report: PromiseReport): string {
  const { before, appointments } = report;
  const line = (group: string, id: string, name: string, figures: Figures) => [
    group,
    id,
    name,
    ...FIGURES.map((figure) => String(figures[figure] ?? "")),
  ];
  const rows = (["byMonth", "byWeek", "byOwner", "byDepartment", "byKind"] as const).flatMap(
    (group) => report[group].map((row) => line(group, row.id, row.name, row)),
  );
  return csvOf([
    ["group", "id", "name", ...FIGURES, ...VISITS.map((visits) => `appointments.${visits}`)],
    [
      ...line("all", report.from, `${report.from} ${report.to}`, report),
      ...VISITS.map((visits) => String(appointments[visits])),
    ],
    line("before", before.from, `${before.from} ${before.to}`, before),
    ...before.byWeek.map((row) => line("before.byWeek", row.id, row.name, row)),
    ...rows,
  ]);
}

/** What the file is saved as. */
export function reportFileName({ id }: Pick<Dealer, "id">, { from, to }: PromiseReport): string {
  return `${id}-report-${from}-${to}.csv`;
}
