import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { HOUR, MINUTE, instant, localDate, plus } from "../../kernel/time.ts";
import { startOf, wallStartOf } from "../../kernel/wall-start.ts";
import { dateAt } from "../../kernel/zone.ts";
import { replaceRules } from "../../kernel/zone-offsets.ts";
import type { ZoneRules } from "../../kernel/zone-offsets.ts";
import { calendarChanges } from "./calendar-changes.ts";
import { dayClockOf } from "./day-clock.ts";
import { readDay, underRules } from "./day-intervals.ts";
import { localDay, localDays } from "./local-day.ts";

const ZONE = "Europe/London";
const FORWARD = localDate("2027-03-28");
const BACK = localDate("2027-10-31");

afterEach(() => replaceRules());

/** Greenwich time, and an hour ahead between the two, which lie on the days that tests look at. */
const summer =
  (from: number, to: number): ZoneRules =>
  (_, year) =>
    year === 2027
      ? [
          { from: Date.UTC(2027, 0), offset: 0 },
          { from, offset: HOUR },
          { from: to, offset: 0 },
        ]
      : [{ from: Date.UTC(year, 0), offset: 0 }];
const never: ZoneRules = (_, year) => [{ from: Date.UTC(year, 0), offset: 0 }];
const always: ZoneRules = (_, year) => [{ from: Date.UTC(year, 0), offset: HOUR }];
const RULES: readonly ZoneRules[] = [
  summer(Date.UTC(2027, 2, 28, 1), Date.UTC(2027, 9, 31, 1)),
  summer(Date.UTC(2027, 2, 28, 3), Date.UTC(2027, 9, 31, 3)),
  summer(Date.UTC(2027, 2, 28, 2), Date.UTC(2027, 9, 31, 2)),
  summer(Date.UTC(2027, 3, 4, 1), Date.UTC(2027, 9, 24, 1)),
  summer(Date.UTC(2027, 2, 28, 0), Date.UTC(2027, 9, 31, 0)),
  never,
  always,
];

describe("what a day's clock does", () => {
  const clockOn = (zone: string, date: string) => {
    const { from, to } = localDay(zone, localDate(date));
    return dayClockOf(zone, from, to);
  };

  test.each([
    ["Europe/London", "2027-03-28", { at: 60, by: 60 }],
    ["Europe/London", "2027-10-31", { at: 120, by: -60 }],
    ["Europe/London", "2027-05-10", undefined],
    ["Australia/Lord_Howe", "2026-10-04", { at: 120, by: 30 }],
    ["America/Santiago", "2026-09-06", { at: 0, by: 60 }],
    ["America/Santiago", "2027-04-03", { at: 1440, by: -60 }],
  ])("%s on %s", (zone, date, expected) => {
    expect(clockOn(zone, date)).toEqual(expected);
  });
});

/** What a visit holds, around the time that was agreed. */
const visit = fc.record({
  date: fc.constantFrom(FORWARD, BACK, localDate("2027-04-04"), localDate("2027-10-24")),
  minute: fc.integer({ min: 0, max: 287 }).map((five) => five * 5),
  before: fc.constantFrom(0, 30, 90),
  after: fc.constantFrom(15, 60, 240),
});

test("CALENDAR-4: whatever becomes of the clocks, what a visit holds covers it at the time that was agreed", () => {
  const rules = fc.constantFrom(...RULES);
  fc.assert(
    fc.property(visit, rules, rules, ({ date, minute, before, after }, then, now) => {
      replaceRules(then);
      const start = instant((localDay(ZONE, date).from + minute) * MINUTE);
      const wall = wallStartOf(ZONE, start);
      const hold = {
        holder: "apt_1",
        resources: ["car"],
        from: start / MINUTE - before,
        until: start / MINUTE + after,
        charges: [],
      };
      const written = calendarChanges(new Map(), ZONE, { claims: [hold] });
      replaceRules(now);
      const moved = startOf(wall);
      const [from, until] = [plus(moved, -before * MINUTE), plus(moved, after * MINUTE)];
      const held = written.flatMap((change) => {
        if (change.kind !== "busy") return [];
        const [day] = localDays(ZONE, { from: change.date, to: change.date });
        if (day === undefined) return [];
        return readDay(underRules(change.next, day.clock)).map((one) => ({
          from: (day.from + one.from) * MINUTE,
          to: (day.from + one.to) * MINUTE,
        }));
      });
      for (let at = from; at < until; at = plus(at, 5 * MINUTE)) {
        // What is pushed over midnight is put right by sweep.
        if (dateAt(ZONE, at) !== date) continue;
        expect(held.some((one) => one.from <= at && at < one.to)).toBe(true);
      }
    }),
    { numRuns: 3_000 },
  );
});

test("CALENDAR-4: on a day whose clock does what was planned, a hold is as it was written", () => {
  const { clock } = localDay(ZONE, FORWARD);
  expect(underRules("60-60/~60,480-540/apt_1", clock)).toBe("480-540/apt_1");
  // Written by an older version, or before the change was decided: both are kept.
  expect(underRules("480-540/apt_1", clock)).toBe("420-540/apt_1");
});
