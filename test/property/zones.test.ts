import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test, vi } from "vitest";
import { offsetAt } from "../../shared/kernel/zone-offsets.ts";
import { DAY_MINUTES, instant, localDate } from "../../shared/kernel/time.ts";
import { atWall, isZone, startOfDay, toOffsetText, wallAt } from "../../shared/kernel/zone.ts";

const zones = Intl.supportedValuesOf("timeZone");
const FIRST = Date.UTC(1973, 0);
const LAST = Date.UTC(2060, 0);

const moments = fc.record({
  zone: fc.constantFrom(...zones),
  at: fc.integer({ min: FIRST, max: LAST }).map(instant),
});

/** Half of them on days when a clock changes, where mistakes live. */
const walls = fc
  .record({
    zone: fc.constantFrom(...zones),
    at: fc.integer({ min: FIRST, max: LAST }),
    atChange: fc.boolean(),
    minutes: fc.integer({ min: 0, max: DAY_MINUTES - 1 }),
  })
  .map(({ zone, at, atChange, minutes }) => {
    const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    const change = atChange ? moment.getTimeZoneTransition("next") : null;
    return { zone, minutes, date: (change ?? moment).toPlainDate().toString() };
  });

test("an instant shows on every zone's clock what Temporal shows", () => {
  fc.assert(
    fc.property(moments, ({ zone, at }) => {
      const expected = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      const { date, minutes } = wallAt(zone, at);
      expect(date).toBe(expected.toPlainDate().toString());
      expect(minutes).toBe(expected.hour * 60 + expected.minute);
      const smallestUnit = at % 1_000 === 0 ? "second" : "millisecond";
      expect(toOffsetText(zone, at)).toBe(
        expected.toString({ timeZoneName: "never", smallestUnit }),
      );
    }),
    { numRuns: 500 },
  );
});

test("a wall time means the instant that Temporal says, across every zone's changes", () => {
  fc.assert(
    fc.property(walls, ({ zone, date, minutes }) => {
      const day = Temporal.PlainDate.from(date);
      const plainTime = Temporal.PlainTime.from({ hour: 0 }).add({ minutes });
      const expected = day.toZonedDateTime({ timeZone: zone, plainTime });
      expect(atWall(zone, localDate(date), minutes)).toBe(expected.epochMilliseconds);
      const start = day.toZonedDateTime(zone).epochMilliseconds;
      expect(startOfDay(zone, localDate(date))).toBe(start);
    }),
    { numRuns: 500 },
  );
});

test("every zone's clock stands as Temporal says, before, at and after each change for a generation", () => {
  const until = Date.UTC(2046, 0);
  for (const zone of zones) {
    const clock = Temporal.Instant.fromEpochMilliseconds(Date.UTC(2024, 0)).toZonedDateTimeISO(
      zone,
    );
    for (
      let moment: Temporal.ZonedDateTime | null = clock;
      moment !== null && moment.epochMilliseconds < until;
      moment = moment.getTimeZoneTransition("next")
    ) {
      const at = moment.epochMilliseconds;
      const before = moment.subtract({ seconds: 1 });
      expect(offsetAt(zone, at), `${zone} at ${moment.toString()}`).toBe(
        moment.offsetNanoseconds / 1e6,
      );
      expect(offsetAt(zone, at - 1_000)).toBe(before.offsetNanoseconds / 1e6);
    }
  }
});

test("what the table and what Intl know of a zone is the same", () => {
  fc.assert(
    // A name in small letters is one that only Intl takes.
    fc.property(moments, ({ zone, at }) => {
      expect(offsetAt(zone, at)).toBe(offsetAt(zone.toLowerCase(), at));
    }),
    { numRuns: 100 },
  );
});

test("an offset costs no formatter, whose first one would cost a cold start 17 ms", () => {
  const intl = vi.spyOn(Intl, "DateTimeFormat");
  expect(offsetAt("Europe/Lisbon", Date.UTC(2031, 6))).toBe(3_600_000);
  expect(isZone("America/New_York")).toBe(true);
  expect(intl).not.toHaveBeenCalled();
  intl.mockRestore();
});

test("a name that only looks like a zone is refused, not taken for UTC", () => {
  for (const name of [
    "",
    " ",
    "=",
    "-300",
    "America",
    "Europe/Paris Europe/Rome",
    "Europe/Atlantis",
  ])
    expect(isZone(name), name).toBe(false);
  expect(() => offsetAt("Europe/Atlantis", 0)).toThrow(RangeError);
});
