import { expect, test } from "vitest";
import { localDay } from "../../../../shared/booking/calendar/local-day.ts";
import type { PlanCell, PlanEntry } from "../../../../shared/booking/plan/plan-of.ts";
import { localDate } from "../../../../shared/kernel/time.ts";
import { dayGrid } from "./day-grid.ts";

const day = localDay("America/New_York", localDate("2027-05-10"));
const at = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return day.from + hours * 60 + minutes;
};
const span = (from: string, to: string) => ({ from: at(from), to: at(to) });
const block = (from: string, to: string) =>
  ({ kind: "block", block: {}, ...span(from, to) }) as unknown as PlanEntry;
const visit = (from: string, to: string) =>
  ({ kind: "visit", visit: {}, who: "Rosa", ...span(from, to) }) as unknown as PlanEntry;
const cell = (entries: readonly PlanEntry[], open = [span("09:00", "12:00")]): PlanCell => ({
  day,
  entries,
  open,
  load: { taken: 0, open: 0 },
});

/** Each column from above: what it shows in which row. */
function columns(cells: readonly PlanCell[], now = "00:00"): string[][] {
  const rows = dayGrid(cells, at(now));
  return cells.map((_, column) =>
    rows.flatMap(({ cells: row }) => {
      const one = row[column];
      if (one === undefined) return [];
      if (one.kind === "free") return [`free ${(one.at - day.from) / 60}`];
      return [one.kind === "shut" ? `shut ${one.span}` : `${one.entries.length} in ${one.span}`];
    }),
  );
}

test("what overlaps stands in one cell, as long as all of it", () => {
  const [one, other] = columns([
    cell([visit("09:15", "10:00"), block("09:45", "11:00")]),
    cell([visit("10:00", "10:45"), visit("10:45", "11:30")]),
  ]);
  expect(one).toEqual(["2 in 4", "free 11", "free 11.5"]);
  expect(other).toEqual(["free 9", "free 9.5", "2 in 3", "free 11.5"]);
});

test("what is closed or over is no gap, and one cell", () => {
  const open = [span("09:00", "10:00"), span("11:00", "12:00")];
  expect(columns([cell([], open)])).toEqual([
    ["free 9", "free 9.5", "shut 2", "free 11", "free 11.5"],
  ]);
  expect(columns([cell([], open)], "09:40")).toEqual([
    ["shut 1", "free 9.5", "shut 2", "free 11", "free 11.5"],
  ]);
  expect(columns([cell([visit("10:30", "11:00")], open)])).toEqual([
    ["free 9", "free 9.5", "shut 1", "1 in 1", "free 11", "free 11.5"],
  ]);
});

test("the day reaches as far as somebody is open or comes, and a block no further", () => {
  expect(columns([cell([visit("08:10", "08:40"), block("00:00", "24:00")])])).toEqual([["2 in 8"]]);
  expect(columns([cell([block("00:00", "24:00")], [])])).toEqual([[]]);
  expect(columns([])).toEqual([]);
});

test("a gap begins when it opens, not before", () => {
  expect(columns([cell([], [span("09:10", "10:00")])])).toEqual([
    [`free ${9 + 1 / 6}`, "free 9.5"],
  ]);
});
