import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { HOUR, MINUTE, instant, toUtc } from "./time.ts";
import { startOf, wallStartOf } from "./wall-start.ts";
import { replaceRules } from "./zone-offsets.ts";

const LONDON = "Europe/London";
const utc = (text: string) => instant(Date.parse(text));
const shown = (localStart: string, timeZone = LONDON) => toUtc(startOf({ localStart, timeZone }));

afterEach(() => replaceRules());

describe("a time agreed by the wall", () => {
  test.each([
    ["an ordinary day", "2027-05-10T14:00", "2027-05-10T13:00:00.000Z"],
    [
      "VISIT-17: what a change leaves out moves forward",
      "2027-03-28T01:30",
      "2027-03-28T01:30:00.000Z",
    ],
    [
      "VISIT-17: what a change repeats is its first pass",
      "2027-10-31T01:30",
      "2027-10-31T00:30:00.000Z",
    ],
  ])("%s", (_, local, expected) => {
    expect(shown(local)).toBe(expected);
  });

  test("VISIT-17: of a repeated hour the second pass is known as such, and is itself once it is repeated no more", () => {
    const wall = wallStartOf(LONDON, utc("2027-10-31T01:30:00Z"));
    expect(wall).toEqual({ localStart: "2027-10-31T01:30", timeZone: LONDON, secondPass: true });
    expect(toUtc(startOf(wall))).toBe("2027-10-31T01:30:00.000Z");
    // Summer time all year.
    replaceRules((_, year) => [{ from: Date.UTC(year, 0), offset: HOUR }]);
    expect(toUtc(startOf(wall))).toBe("2027-10-31T00:30:00.000Z");
  });

  test("VISIT-17: stays what the clocks show under other rules", () => {
    const wall = wallStartOf(LONDON, utc("2027-07-01T08:00:00Z"));
    expect(wall.localStart).toBe("2027-07-01T09:00");
    replaceRules((_, year) => [{ from: Date.UTC(year, 0), offset: 0 }]);
    expect(toUtc(startOf(wall))).toBe("2027-07-01T09:00:00.000Z");
    replaceRules();
    expect(toUtc(startOf(wall))).toBe("2027-07-01T08:00:00.000Z");
  });

  test("is the very instant it was taken from", () => {
    const zones = ["Europe/London", "America/New_York", "Australia/Lord_Howe", "America/Santiago"];
    const minute = fc.integer({ min: Date.UTC(2026, 0) / MINUTE, max: Date.UTC(2030, 0) / MINUTE });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minute, (zone, at) => {
        const start = instant(at * MINUTE);
        expect(startOf(wallStartOf(zone, start))).toBe(start);
      }),
      { numRuns: 3_000 },
    );
  });
});
