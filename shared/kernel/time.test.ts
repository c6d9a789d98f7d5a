import { describe, expect, test } from "vitest";
import {
  instant,
  isAskedDate,
  isLocalDate,
  localDate,
  parsedInstant,
  plus,
  toDate,
  toMailDate,
  toUtc,
  wallMinutes,
  wallText,
} from "./time.ts";

const NINE = parsedInstant("2026-12-01T09:00:00-05:00");

describe("an instant", () => {
  test("is a whole number of milliseconds", () => {
    expect(instant(1.0)).toBe(1);
    for (const wrong of [0.5, Number.NaN, Infinity, 2 ** 53]) {
      expect(() => instant(wrong)).toThrow(new RangeError(`not an instant: ${wrong}`));
    }
    expect(() => plus(NINE, 0.5)).toThrow(RangeError);
    expect(() => parsedInstant("soon")).toThrow(RangeError);
  });

  test("is written in UTC, for people's mail and for libraries", () => {
    expect(NINE).toBe(Date.UTC(2026, 11, 1, 14));
    expect(toUtc(NINE)).toBe("2026-12-01T14:00:00.000Z");
    expect(toMailDate(NINE)).toBe("Tue, 01 Dec 2026 14:00:00 +0000");
    expect(toDate(NINE).getTime()).toBe(NINE);
    expect(plus(NINE, -60_000)).toBe(NINE - 60_000);
  });
});

describe("a day of the calendar", () => {
  test.each(["2026-12-01", "2028-02-29", "0000-01-01", "9999-12-31"])("is %s", (text) => {
    expect(isLocalDate(text)).toBe(true);
    expect(localDate(text)).toBe(text);
  });

  test.each([
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2027-02-29",
    "10000-01-01",
    "2026-1-1",
    " 2026-01-01",
    "2026-01-011",
    "x2026-01-01",
    "2026-01-01T00:00",
    "today",
  ])("is not %s", (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(new RangeError(`not a day: ${text}`));
  });

  test("that people ask about lies between 1970 and 3000", () => {
    expect(["1969-12-31", "1970-01-01", "2999-12-31", "3000-01-01"].map(isAskedDate)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isAskedDate("2026-02-30")).toBe(false);
  });
});

test.each([
  ["00:00", 0],
  ["09:30", 570],
  ["23:59", 1_439],
  ["24:00", 1_440],
])("a clock that shows %s is %i minutes into its day", (text, minutes) => {
  expect(wallMinutes(text)).toBe(minutes);
  expect(wallText(minutes)).toBe(text);
});
