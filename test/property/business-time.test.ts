import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addOpenMinutes, openMinutesBetween } from "../../shared/commitments/due/business-time.ts";
import { DAYS_OF_WEEK } from "../../shared/directory/document/vocabulary.ts";
import { spansOn } from "../../shared/directory/opening/opening.ts";
import type { Opening } from "../../shared/directory/opening/opening.ts";
import { MINUTE, instant, wallText } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { addDays, dateAt } from "../../shared/kernel/zone.ts";

/** Days around changes of the clock: at night, at midnight, by half an hour, a day left out. */
const CHANGES: readonly (readonly [string, string])[] = [
  ["America/New_York", "2026-03-08T07:00:00Z"],
  ["America/New_York", "2026-11-01T06:00:00Z"],
  ["Europe/London", "2027-03-28T01:00:00Z"],
  ["Australia/Lord_Howe", "2026-10-03T15:30:00Z"],
  ["America/Santiago", "2026-09-06T04:00:00Z"],
  ["Pacific/Apia", "2011-12-30T10:00:00Z"],
  ["Asia/Kolkata", "2026-06-01T00:00:00Z"],
];

const span = fc
  .uniqueArray(fc.integer({ min: 0, max: 288 }), { minLength: 2, maxLength: 2 })
  .map((marks) => marks.map((mark) => wallText(mark * 5)))
  // Either order: one that closes before it opens runs over midnight.
  .filter(([opens]) => opens !== "24:00")
  .map(([opens = "", closes = ""]) => ({ opens, closes }));

const place: fc.Arbitrary<{ opening: Opening; around: Instant }> = fc
  .record({
    change: fc.constantFrom(...CHANGES),
    rules: fc.array(fc.tuple(fc.subarray([...DAYS_OF_WEEK], { minLength: 1 }), span), {
      minLength: 1,
      maxLength: 4,
    }),
    offset: fc.integer({ min: -96 * 60, max: 96 * 60 }),
  })
  .map(({ change: [zone, text], rules, offset }) => ({
    opening: {
      zone,
      hours: rules.map(([dayOfWeek, hours]) => ({ dayOfWeek, ...hours })),
      special: [],
    },
    around: instant(Date.parse(text) + offset * MINUTE),
  }));

const minutes = fc.integer({ min: 0, max: 3_000 });

function add(opening: Opening, from: Instant, count: number): Instant {
  const result = addOpenMinutes(opening, from, count);
  // Five minutes a week: thousands of them take longer than anybody is promised for.
  fc.pre(result.ok || result.failure.code !== "too-far");
  if (!result.ok) throw new Error("some rules never open");
  return result.value;
}

function isOpenAt(opening: Opening, at: Instant): boolean {
  const today = dateAt(opening.zone, at);
  // Yesterday's date may be the day that was left out; the night is then that of the date before.
  return [addDays(today, -2), addDays(today, -1), today]
    .flatMap((date) => spansOn(opening, date))
    .some(({ from, to }) => from <= at && at <= to);
}

/** `KEPT_PROPERTY_RUNS=5000` looks longer than every build does. */
const RUNS = Number(process.env["KEPT_PROPERTY_RUNS"] ?? 100);

describe("open minutes, in any zone and over any change of its clock", () => {
  const holds = (property: (opening: Opening, at: Instant, a: number, b: number) => void) =>
    fc.assert(
      fc.property(place, minutes, minutes, ({ opening, around }, a, b) =>
        property(opening, around, a, b),
      ),
      { numRuns: RUNS },
    );

  test("end in open time, either way", () => {
    holds((opening, at, a) => {
      expect(isOpenAt(opening, add(opening, at, a))).toBe(true);
      expect(isOpenAt(opening, add(opening, at, -a))).toBe(true);
    });
  });

  test("may be added in parts", () => {
    holds((opening, at, a, b) => {
      expect(add(opening, add(opening, at, a), b)).toBe(add(opening, at, a + b));
      expect(add(opening, add(opening, at, -a), -b)).toBe(add(opening, at, -(a + b)));
    });
  });

  test("never get earlier by adding more or by starting later", () => {
    holds((opening, at, a, b) => {
      expect(add(opening, at, a + b)).toBeGreaterThanOrEqual(add(opening, at, a));
      const later = instant(at + b * MINUTE);
      expect(add(opening, later, a)).toBeGreaterThanOrEqual(add(opening, at, a));
    });
  });

  test("take at least as long as they are, and are counted again between start and end", () => {
    holds((opening, at, a) => {
      const end = add(opening, at, a);
      expect(end - at).toBeGreaterThanOrEqual(a * MINUTE);
      expect(openMinutesBetween(opening, at, end)).toBe(a);
    });
  });

  test("pass like any minutes where it is always open", () => {
    fc.assert(
      fc.property(place, fc.integer({ min: -3_000, max: 3_000 }), ({ opening, around }, a) => {
        const always: Opening = {
          zone: opening.zone,
          hours: [{ dayOfWeek: [...DAYS_OF_WEEK], opens: "00:00", closes: "24:00" }],
          special: [],
        };
        expect(add(always, around, a) - around).toBe(a * MINUTE);
      }),
    );
  });
});
