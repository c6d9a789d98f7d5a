import { describe, expect, test } from "vitest";
import { localDate } from "../kernel/time.ts";
import { eachDay, isPeriod, lastWhole, periodBefore, soFar, trendWeeks } from "./period.ts";
import type { Period } from "./period.ts";

const days = (from: string, to: string, until?: string): Period => ({
  from: localDate(from),
  to: localDate(to),
  ...(until === undefined ? {} : { until }),
});

describe("REPORT-7: what a period is compared with", () => {
  test.each([
    [
      "a week so far",
      days("2027-05-10", "2027-05-12", "10:20"),
      days("2027-05-03", "2027-05-05", "10:20"),
    ],
    ["one day", days("2027-05-12", "2027-05-12"), days("2027-05-05", "2027-05-05")],
    ["a whole week", days("2027-05-10", "2027-05-16"), days("2027-05-03", "2027-05-09")],
    [
      "a month so far",
      days("2027-05-01", "2027-05-12", "10:20"),
      days("2027-04-01", "2027-04-12", "10:20"),
    ],
    ["a whole month", days("2027-05-01", "2027-05-31"), days("2027-04-01", "2027-04-30")],
    ["a whole short month", days("2027-02-01", "2027-02-28"), days("2027-01-01", "2027-01-31")],
    [
      "a day that the month before has not",
      days("2027-03-01", "2027-03-30", "10:20"),
      days("2027-02-01", "2027-02-28"),
    ],
    ["any other", days("2027-04-15", "2027-05-12"), days("2027-03-18", "2027-04-14")],
  ])("%s", (_name, period, before) => {
    expect(periodBefore(period)).toEqual(before);
    expect(isPeriod(before)).toBe(true);
  });
});

test("this week and this month end now, and the last ones are whole", () => {
  const wednesday = localDate("2027-05-12");
  expect(soFar("week", wednesday, "10:20")).toEqual(days("2027-05-10", "2027-05-12", "10:20"));
  expect(soFar("month", wednesday, undefined)).toEqual(days("2027-05-01", "2027-05-12"));
  expect(lastWhole("week", wednesday)).toEqual(days("2027-05-03", "2027-05-09"));
  expect(lastWhole("month", wednesday)).toEqual(days("2027-04-01", "2027-04-30"));
});

test("only the last day and the last week end when the period does", () => {
  const shown = days("2027-05-10", "2027-05-12", "10:20");
  expect(eachDay(shown)).toEqual([
    days("2027-05-10", "2027-05-10"),
    days("2027-05-11", "2027-05-11"),
    days("2027-05-12", "2027-05-12", "10:20"),
  ]);
  const weeks = trendWeeks(shown);
  expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([
    12,
    days("2027-02-22", "2027-02-28"),
    shown,
  ]);
  expect(eachDay(days("2027-05-01", "2027-06-01"))).toEqual([]);
});
