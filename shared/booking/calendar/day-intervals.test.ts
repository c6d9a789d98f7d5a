import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { busyMinutes, printDay, readDay, withInterval, withoutHolder } from "./day-intervals.ts";

const interval = fc
  .record({
    from: fc.integer({ min: 0, max: 1499 }),
    length: fc.integer({ min: 1, max: 600 }),
    holder: fc.constantFrom("apt_A", "apt_B", "apt_C", "apt_D"),
  })
  .map(({ from, length, holder }) => ({ from, to: from + length, holder }));
const day = fc.array(interval, { maxLength: 12 });

describe("a stored day", () => {
  test("is one string of minutes and holders", () => {
    const text = "540-600/apt_7KZ3,630-690/apt_9QX1";
    expect(readDay(text)).toEqual([
      { from: 540, to: 600, holder: "apt_7KZ3" },
      { from: 630, to: 690, holder: "apt_9QX1" },
    ]);
    expect(printDay(readDay(text))).toBe(text);
    expect(readDay("")).toEqual([]);
  });

  test("keeps the order of time whatever the order of writing", () => {
    const text = withInterval("630-690/apt_9", { from: 540, to: 600, holder: "apt_7" });
    expect(text).toBe("540-600/apt_7,630-690/apt_9");
  });

  test.each(["540", "540-", "540-600", "-600/apt_7", "540-x/apt_7", "540 600"])(
    "is refused when it is not what we write: %s",
    (text) => {
      expect(() => readDay(text)).toThrow(/malformed/);
    },
  );

  test("reads back what was printed", () => {
    fc.assert(
      fc.property(day, (intervals) => {
        const text = printDay(intervals);
        expect(printDay(readDay(text))).toBe(text);
        expect(readDay(text)).toHaveLength(intervals.length);
      }),
    );
  });

  test("a holder that is added and removed leaves the day as it was", () => {
    fc.assert(
      fc.property(day, interval, (intervals, added) => {
        const text = printDay(intervals);
        const more = withInterval(text, { ...added, holder: "apt_NEW" });
        expect(withoutHolder(more, "apt_NEW")).toBe(text);
      }),
    );
  });

  test("CALENDAR-2: removing a holder removes no other's interval", () => {
    fc.assert(
      fc.property(day, (intervals) => {
        const left = readDay(withoutHolder(printDay(intervals), "apt_A"));
        const others = intervals.filter(({ holder }) => holder !== "apt_A");
        expect(left).toHaveLength(others.length);
        expect(left).toEqual(expect.arrayContaining(others));
      }),
    );
  });

  test("its sum is that of its intervals", () => {
    fc.assert(
      fc.property(day, (intervals) => {
        const text = printDay(intervals);
        const sum = intervals.reduce((total, { from, to }) => total + to - from, 0);
        expect(busyMinutes(text)).toBe(sum);
      }),
    );
  });
});
