import fc from "fast-check";
import { expect, test } from "vitest";
import { firstCommon } from "../../shared/case/customer/common-hours.ts";
import { DAYS_OF_WEEK } from "../../shared/directory/document/vocabulary.ts";
import type { Opening } from "../../shared/directory/opening/opening.ts";
import { MINUTE, instant } from "../../shared/kernel/time.ts";
import type { CallWindow } from "../../shared/story/parts/case.schema.ts";

const RUNS = 150;

/** Zones whose clocks change within the days that are looked at, at different hours, and some that never do. */
const ZONES = [
  "America/New_York",
  "America/Los_Angeles",
  "Europe/London",
  "Europe/Paris",
  "Pacific/Auckland",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "UTC",
];
const STARTS = ["2027-03-12", "2027-03-26", "2027-04-02", "2027-10-29", "2027-11-05", "2027-06-14"];

const DAYS = DAYS_OF_WEEK.map((day) => day.toLowerCase()) as CallWindow["days"];

/** Half hours, and none of the small hours in which clocks change: a time that a day lacks or has twice is another test's. */
const times = fc
  .tuple(fc.integer({ min: 8, max: 46 }), fc.integer({ min: 1, max: 8 }))
  .map(([from, long]) => ({ from: text(from), to: text(Math.min(from + long, 47)) }));

function text(halves: number): string {
  return `${String(Math.floor(halves / 2)).padStart(2, "0")}:${halves % 2 === 0 ? "00" : "30"}`;
}

const windows: fc.Arbitrary<CallWindow[]> = fc.array(
  fc
    .tuple(fc.subarray([...DAYS], { minLength: 1 }), times, fc.option(fc.constantFrom(...ZONES)))
    .map(([days, { from, to }, timeZone]) => ({
      days,
      from,
      to,
      ...(timeZone === null ? {} : { timeZone }),
    })),
  { minLength: 1, maxLength: 2 },
);

const opening: fc.Arbitrary<Opening> = fc
  .tuple(fc.subarray([...DAYS_OF_WEEK], { minLength: 1 }), times, fc.constantFrom(...ZONES))
  .map(([dayOfWeek, { from, to }, zone]) => ({
    zone,
    hours: [{ dayOfWeek, opens: from, closes: to }],
    special: [],
  }));

/** What the clock of a place shows: the weekday in lower case, and the time. */
function wallOf(zone: string) {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (at: number) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    const day = (parts.get("weekday") ?? "").toLowerCase();
    return { day, time: `${parts.get("hour")}:${parts.get("minute")}` };
  };
}

/** Looks at each moment, by what two clocks on the wall show then; all hours begin and end at half hours. */
function naive(
  { zone, hours }: Opening,
  wanted: readonly CallWindow[],
  home: string,
  [from, until]: readonly [number, number],
): number | undefined {
  const there = wallOf(zone);
  const theirs = wanted.map((window) => ({ window, wall: wallOf(window.timeZone ?? home) }));
  for (let at = from; at < until; at += 10 * MINUTE) {
    const { day, time } = there(at);
    const isOpen = hours.some(
      ({ dayOfWeek, opens, closes }) =>
        dayOfWeek.some((name) => name.toLowerCase() === day) && opens <= time && time < closes,
    );
    if (!isOpen) continue;
    const isWanted = theirs.some(({ window, wall }) => {
      const shown = wall(at);
      return (
        window.days.some((name) => name === shown.day) &&
        window.from <= shown.time &&
        shown.time < window.to
      );
    });
    if (isWanted) return at;
  }
  return undefined;
}

test("WINDOW-1: two places' hours meet when two clocks on their walls say so, also while clocks change", () => {
  fc.assert(
    fc.property(
      opening,
      windows,
      fc.constantFrom(...ZONES),
      fc.constantFrom(...STARTS),
      fc.integer({ min: 0, max: 47 }),
      fc.integer({ min: 1, max: 6 * 48 }),
      (hours, wanted, zone, day, begins, lasts) => {
        const from = Date.parse(`${day}T00:00:00Z`) + begins * 30 * MINUTE;
        const until = from + lasts * 30 * MINUTE;
        const found = firstCommon({
          opening: hours,
          windows: wanted,
          zone,
          from: instant(from),
          until: instant(until),
        });
        expect(found?.from).toBe(naive(hours, wanted, zone, [from, until]));
      },
    ),
    { numRuns: RUNS },
  );
});
