import fc from "fast-check";
import { expect, test } from "vitest";
import { earliestAfter } from "../../shared/commitments/due/lead-time.ts";
import type { WorkingTime } from "../../shared/commitments/due/lead-time.ts";
import { DAYS_OF_WEEK } from "../../shared/directory/document/vocabulary.ts";
import { instant } from "../../shared/kernel/time.ts";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** Whole hours that no change of the clock skips or repeats. */
const hour = fc.constantFrom("00:00", "05:00", "08:00", "12:00", "16:30", "20:00", "23:00");
const hours = fc.record({
  dayOfWeek: fc.subarray([...DAYS_OF_WEEK], { minLength: 1 }),
  opens: hour,
  closes: hour,
});
const special = fc
  .record({
    from: fc.integer({ min: 0, max: 40 }),
    days: fc.integer({ min: 0, max: 6 }),
    opened: fc.option(fc.record({ opens: hour, closes: hour }), { nil: undefined }),
  })
  .map(({ from, days, opened }) => ({
    validFrom: dateOf(FIRST + from * DAY),
    validThrough: dateOf(FIRST + (from + days) * DAY),
    ...opened,
  }));
const FIRST = Date.UTC(2026, 11, 10);
const working: fc.Arbitrary<WorkingTime> = fc.record({
  workingDays: fc.subarray([...DAYS_OF_WEEK], { minLength: 1 }),
  opening: fc.record({
    zone: fc.constantFrom("America/Toronto", "Europe/London", "Asia/Kolkata", "Pacific/Auckland"),
    hours: fc.array(hours, { minLength: 1, maxLength: 3 }),
    special: fc.tuple(fc.array(special, { maxLength: 3 })),
  }),
});
const asked = fc.integer({ min: 0, max: 30 * 1_440 }).map((minutes) => FIRST + minutes * MINUTE);

test("TASK-1: days of lead time end where somebody with a calendar in their hand ends", () => {
  fc.assert(
    fc.property(working, asked, fc.integer({ min: 1, max: 9 }), (partner, now, days) => {
      const found = earliestAfter(`P${days}D`, partner, instant(now));
      expect(found.ok ? found.value : undefined).toBe(byCalendar(partner, now, days));
    }),
    { numRuns: 400 },
  );
});

test("TASK-1: hours of lead time end where somebody who counts open minutes ends", () => {
  fc.assert(
    fc.property(working, asked, fc.integer({ min: 1, max: 300 }), (partner, now, minutes) => {
      const found = earliestAfter(`PT${minutes}M`, partner, instant(now));
      if (!found.ok) return;
      expect(openMinutes(partner, now, found.value)).toBe(minutes);
      // And not a minute later than that.
      expect(openMinutes(partner, now, found.value - MINUTE)).toBe(minutes - 1);
    }),
    { numRuns: 150 },
  );
});

function dateOf(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function localOf(zone: string, at: number): { date: string; time: string } {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  clocks.set(zone, clock);
  const [date = "", time = ""] = clock.format(at).split(" ");
  return { date, time };
}

const found = new Map<string, number>();

/** The moment at which clocks there show this: looked for, not computed. */
function momentOf(zone: string, date: string, time: string): number {
  const key = `${zone} ${date} ${time}`;
  const moment = found.get(key) ?? lookedFor(zone, date, time);
  found.set(key, moment);
  return moment;
}

function lookedFor(zone: string, date: string, time: string): number {
  const wall = Date.parse(`${date}T${time}Z`);
  for (let quarters = -56; quarters <= 56; quarters += 1) {
    const at = wall - quarters * 15 * MINUTE;
    const shown = localOf(zone, at);
    if (shown.date === date && shown.time === time) return at;
  }
  throw new Error(`no clock in ${zone} shows ${date} ${time}`);
}

function spansOf({ opening }: WorkingTime, date: string): { from: number; to: number }[] {
  const { special, hours, zone } = opening;
  const rules = special
    .flat()
    .filter(({ validFrom, validThrough }) => validFrom <= date && date <= validThrough);
  const weekday = weekdayOf(date);
  const weekly = hours.filter(({ dayOfWeek }) => dayOfWeek.some((day) => day === weekday));
  const today = rules.length > 0 ? rules : weekly;
  return today.flatMap(({ opens, closes }) => {
    if (opens === undefined || closes === undefined) return [];
    const over = closes <= opens ? 1 : 0;
    const until = dateOf(Date.parse(`${date}T00:00Z`) + over * DAY);
    return [{ from: momentOf(zone, date, opens), to: momentOf(zone, until, closes) }];
  });
}

function weekdayOf(date: string) {
  return DAYS_OF_WEEK[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7];
}

function byCalendar(partner: WorkingTime, now: number, days: number): number | undefined {
  const today = Date.parse(`${localOf(partner.opening.zone, now).date}T00:00Z`);
  let left = days;
  for (let ahead = 1; ahead < 400; ahead += 1) {
    const date = dateOf(today + ahead * DAY);
    const works = partner.workingDays.some((day) => day === weekdayOf(date));
    const ends = works ? spansOf(partner, date).map(({ to }) => to) : [];
    if (ends.length === 0) continue;
    left -= 1;
    if (left === 0) return Math.max(...ends);
  }
  return undefined;
}

function openMinutes(partner: WorkingTime, from: number, to: number): number {
  const first = Date.parse(`${localOf(partner.opening.zone, from).date}T00:00Z`) - DAY;
  const days = Math.ceil((to - from) / DAY) + 3;
  const spans = Array.from({ length: days }, (_, day) => dateOf(first + day * DAY)).flatMap(
    (date) => spansOf(partner, date),
  );
  let minutes = 0;
  for (let at = from; at < to; at += MINUTE) {
    if (spans.some((span) => span.from <= at && at < span.to)) minutes += 1;
  }
  return minutes;
}
