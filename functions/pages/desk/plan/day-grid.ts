import type { PlanCell, PlanEntry } from "../../../../shared/booking/plan/plan-of.ts";
import type { Stretch } from "../../../../shared/booking/plan/open-time-of.ts";
import type { EpochMinute } from "../../../../shared/booking/calendar/local-day.ts";

/** What one column shows from a row on, and over how many rows. */
export type GridCell =
  | { readonly kind: "entries"; readonly span: number; readonly entries: readonly PlanEntry[] }
  | { readonly kind: "free"; readonly span: 1; readonly at: EpochMinute }
  | { readonly kind: "shut"; readonly span: number };

/** In the order of the columns; undefined where a cell from above reaches down. */
export type GridRow = {
  readonly at: EpochMinute;
  readonly cells: readonly (GridCell | undefined)[];
};

export const ROW_MINUTES = 30;

/**
 * A day of several columns as rows of half an hour. What overlaps in a column stands in one cell. The rows
 * reach from the first opening or visit to the last; what is blocked or away beyond them is not shown.
 */
export function dayGrid(columns: readonly PlanCell[], now: EpochMinute): readonly GridRow[] {
  const [first] = columns;
  const shown = columns.flatMap(({ open, entries }) => [
    ...open,
    ...entries.filter(({ kind }) => kind === "visit"),
  ]);
  if (first === undefined || shown.length === 0) return [];
  const { day } = first;
  const within = ({ from, to }: Stretch) => ({
    from: Math.max(from, day.from),
    to: Math.min(to, day.to),
  });
  const begin = Math.min(...shown.map((one) => within(one).from));
  const end = Math.max(...shown.map((one) => within(one).to));
  const start = day.from + Math.floor((begin - day.from) / ROW_MINUTES) * ROW_MINUTES;
  const count = Math.ceil((end - start) / ROW_MINUTES);
  const filled = columns.map((column) => columnCells(column, start, count, now));
  return Array.from({ length: count }, (_, row) => ({
    at: start + row * ROW_MINUTES,
    cells: filled.map((cells) => cells[row]),
  }));
}

function columnCells(
  { entries, open }: PlanCell,
  start: EpochMinute,
  count: number,
  now: EpochMinute,
): readonly (GridCell | undefined)[] {
  const cells: (GridCell | undefined)[] = [];
  const rowOf = (minute: EpochMinute) => (minute - start) / ROW_MINUTES;
  let row = 0;
  while (row < count) {
    const cluster = clusterAt(entries, row, count, rowOf);
    const cell =
      cluster ??
      gapAt({ open, now }, start + row * ROW_MINUTES, restOf(entries, row, count, rowOf));
    cells.push(cell, ...Array.from({ length: cell.span - 1 }, () => undefined));
    row += cell.span;
  }
  return cells;
}

type RowOf = (minute: EpochMinute) => number;

/** All that touches this row, and what overlaps it further down. */
function clusterAt(
  entries: readonly PlanEntry[],
  row: number,
  count: number,
  rowOf: RowOf,
): GridCell | undefined {
  let end = row + 1;
  let found: readonly PlanEntry[] = [];
  for (;;) {
    const until = end;
    found = entries.filter(({ from, to }) => rowOf(from) < until && rowOf(to) > row);
    if (found.length === 0) return undefined;
    end = Math.min(count, Math.max(until, ...found.map(({ to }) => Math.ceil(rowOf(to)))));
    if (end === until) return { kind: "entries", span: end - row, entries: found };
  }
}

/** How many rows are left before something stands in the column. */
function restOf(entries: readonly PlanEntry[], row: number, count: number, rowOf: RowOf): number {
  const next = entries.filter(({ from }) => rowOf(from) >= row).map(({ from }) => rowOf(from));
  return Math.max(1, Math.min(count, Math.floor(Math.min(count, ...next))) - row);
}

function gapAt(
  { open, now }: { readonly open: readonly Stretch[]; readonly now: EpochMinute },
  from: EpochMinute,
  rows: number,
): GridCell {
  const isFree = (at: EpochMinute) =>
    at + ROW_MINUTES > now && open.some((one) => one.from < at + ROW_MINUTES && at < one.to);
  if (isFree(from)) {
    const opens = open.find((one) => one.from < from + ROW_MINUTES && from < one.to);
    return { kind: "free", span: 1, at: Math.max(from, opens?.from ?? from) };
  }
  let span = 1;
  while (span < rows && !isFree(from + span * ROW_MINUTES)) span += 1;
  return { kind: "shut", span };
}
