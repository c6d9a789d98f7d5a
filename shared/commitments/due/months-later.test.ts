import { expect, test } from "vitest";
import type { Opening } from "../../directory/opening/opening.ts";
import { instant, localDate } from "../../kernel/time.ts";
import { closeInMonths, monthsLater } from "./months-later.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;
const london: Opening = {
  zone: "Europe/London",
  hours: [{ dayOfWeek: [...WEEKDAYS], opens: "09:00", closes: "17:30" }],
  special: [],
};

test.each([
  ["2027-05-04", 6, "2027-11-04"],
  ["2027-08-31", 1, "2027-09-30"],
  ["2027-08-31", 6, "2028-02-29"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2027-12-15", 1, "2028-01-15"],
  ["2027-01-01", 36, "2030-01-01"],
])("%s and %s months are %s", (date, months, later) => {
  expect(monthsLater(localDate(date), months)).toBe(later);
});

test.each([
  ["2027-05-04T09:00Z", 6, "2027-11-04T17:30"],
  // A Saturday there: the Monday after it.
  ["2027-05-06T09:00Z", 6, "2027-11-08T17:30"],
  // Tomorrow in London already.
  ["2027-05-03T23:30Z", 6, "2027-11-04T17:30"],
])("from %s the close in %s months is %s", (now, months, local) => {
  expect(closeInMonths(london, instant(Date.parse(now)), months)).toMatchObject({
    value: { local },
  });
});

test("a place that never opens is no place to come back to", () => {
  const shut = { ...london, hours: [] };
  expect(closeInMonths(shut, instant(Date.parse("2027-05-04T09:00Z")), 6)).toMatchObject({
    ok: false,
    failure: { code: "never-open" },
  });
});
