import { describe, expect, test } from "vitest";
import { localDate, toUtc } from "../../kernel/time.ts";
import { spansOn } from "./opening.ts";
import type { Opening } from "./opening.ts";

const daily = (opens: string, closes: string): Opening["hours"] => [
  {
    dayOfWeek: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    opens,
    closes,
  },
];
const spans = (opening: Opening, date: string) =>
  spansOn(opening, localDate(date)).map(({ from, to }) => [toUtc(from), toUtc(to)]);

describe("the open spans of a day", () => {
  test("that closes at midnight end with the day, clock change or not", () => {
    const opening = { zone: "Europe/London", hours: daily("00:00", "24:00"), special: [] };
    expect(spans(opening, "2027-03-28")).toEqual([
      ["2027-03-28T00:00:00.000Z", "2027-03-28T23:00:00.000Z"],
    ]);
  });

  test("of a day that its zone left out are none", () => {
    const opening = { zone: "Pacific/Apia", hours: daily("09:00", "17:00"), special: [] };
    expect(spans(opening, "2011-12-30")).toEqual([]);
    expect(spans(opening, "2011-12-31")).toEqual([
      ["2011-12-30T19:00:00.000Z", "2011-12-31T03:00:00.000Z"],
    ]);
  });

  test("that close before they open end on the day after", () => {
    const opening = { zone: "UTC", hours: daily("22:00", "02:00"), special: [] };
    expect(spans(opening, "2027-01-01")).toEqual([
      ["2027-01-01T22:00:00.000Z", "2027-01-02T02:00:00.000Z"],
    ]);
  });

  test("follow the first list that has a rule for the day", () => {
    const closed = { validFrom: "2026-12-24", validThrough: "2026-12-26" };
    const short = { ...closed, validThrough: "2026-12-24", opens: "09:00", closes: "12:00" };
    const opening = { zone: "UTC", hours: daily("08:00", "18:00"), special: [[short], [closed]] };
    expect(spans(opening, "2026-12-24")).toEqual([
      ["2026-12-24T09:00:00.000Z", "2026-12-24T12:00:00.000Z"],
    ]);
    expect(spans(opening, "2026-12-25")).toEqual([]);
    expect(spans(opening, "2026-12-27")).toHaveLength(1);
  });
});
