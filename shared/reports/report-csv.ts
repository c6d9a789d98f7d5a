import type { Dealer } from "../directory/document/dealer.schema.ts";
import { csvOf } from "../kernel/csv.ts";
import { figuresSchema } from "./figures.ts";
import type { Figures } from "./figures.ts";
import { partnerKey } from "../story/party-key.ts";
import type { FiguresOfPerson, NamedFigures, PromiseReport } from "./report.schema.ts";
import type { Period } from "./period.ts";
import { visitFiguresSchema } from "./visit-figures.ts";
import type { VisitFigures } from "./visit-figures.ts";

const FIGURES = figuresSchema.keyof().options;
const VISITS = visitFiguresSchema.keyof().options;

/** A report as a table: a line for each of its rows, with what it is a row of. */
export function reportCsv(report: PromiseReport): string {
  const { before } = report;
  const rows = GROUPS.flatMap((group) =>
    report[group].map((row) => line([group, idOf(row), row.name], row)),
  );
  return csvOf([
    ["group", "id", "name", ...FIGURES, ...VISITS.map((visits) => `appointments.${visits}`)],
    line(["all", report.from, nameOf(report)], report, report.appointments),
    line(["before", before.from, nameOf(before)], before, before.appointments),
    ...before.byOwner.map((row) => line(["before.byOwner", idOf(row), row.name], row)),
    ...before.byWeek.map((row) => line(["before.byWeek", row.id, row.name], row)),
    ...rows,
  ]);
}

const GROUPS = [
  "byMonth",
  "byWeek",
  "byDay",
  "trend",
  "byOwner",
  "byDepartment",
  "byKind",
] as const;

/** No id has a colon: whoever is of another house has theirs before it. */
function idOf(row: NamedFigures | FiguresOfPerson): string {
  const { ofPartner, ofDealer } = { ofPartner: undefined, ofDealer: undefined, ...row };
  if (ofPartner !== undefined) return `${partnerKey(ofPartner)}:${row.id}`;
  return ofDealer === undefined ? row.id : `${ofDealer}:${row.id}`;
}

function nameOf({ from, to, until }: Period): string {
  return [from, to, until].join(" ").trimEnd();
}

function line(names: readonly string[], figures: Figures, visits?: VisitFigures): string[] {
  return [
    ...names,
    ...FIGURES.map((figure) => String(figures[figure] ?? "")),
    ...VISITS.map((figure) => String(visits?.[figure] ?? "")),
  ];
}

/** What the file is saved as. */
export function reportFileName({ id }: Pick<Dealer, "id">, { from, to }: PromiseReport): string {
  return `${id}-report-${from}-${to}.csv`;
}
