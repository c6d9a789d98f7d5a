import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_MINUTES, localDate } from "../../kernel/time.ts";
import { addDays } from "../../kernel/zone.ts";
import { printDay, readDay } from "../calendar/day-intervals.ts";
import { localDays } from "../calendar/local-day.ts";
import { awayTimes } from "./away-times.ts";
import { freeStarts, isFree } from "./free-starts.ts";
import type { Candidate, ServiceTerms } from "./service-terms.ts";

const ZONE = "Europe/London";
const MONDAY = localDate("2027-05-10");
const DATE = localDate("2027-05-11");
const days = localDays(ZONE, { from: MONDAY, to: localDate("2027-05-12") });
const origin = days[0]?.from ?? 0;
const BAY = { id: "bay-1", type: "bay", name: "Bay 1" };
const candidate = { resource: BAY, away: [], opening: undefined };

const termsWith = (before: number, after: number, more: Partial<ServiceTerms> = {}) => ({
  dealer: "bath",
  zone: ZONE,
  opening: { zone: ZONE, hours: [], special: [] },
  duration: 30,
  step: 15,
  before,
  after,
  lead: 0,
  horizonDays: 60,
  needs: [{ type: "bay", count: 1, candidates: [candidate] }],
  pools: [],
  ...more,
});
const starts = Array.from({ length: 93 }, (_, index) => (days[1]?.from ?? 0) + 15 * index);
const free = (text: string, terms: ServiceTerms = termsWith(0, 0)) =>
  freeStarts(starts, terms, days, new Map([[DATE, new Map([["bay-1", text]])]]));

describe("which starts a stored day leaves", () => {
  /** Staff may book at any minute, and a night's times have fewer digits than a day's. */
  test.each([
    ["on the grid", "540-600/apt_1,1020-1080/apt_2"],
    ["between two ticks", "541-599/apt_1,1021-1079/apt_2,1099-1101/apt_3"],
    ["in the small hours", "0-5/a,7-45/apt_2,61-99/apt_33,100-180/apt_4"],
    ["with holders of different lengths", "540-555/a,600-630/apt_12345,700-745/apt_1"],
    ["until midnight", "1320-1440/apt_1"],
  ])("times %s take away what they meet and nothing else", (_, text) => {
    for (const before of [0, 5, 20]) {
      for (const after of [0, 10, 45]) {
        const terms = termsWith(before, after);
        const day = days[1]?.from ?? 0;
        const isTaken = (begin: number, end: number) =>
          readDay(text).some(({ from, to }) => day + from < end && begin < day + to);
        const expected = starts.filter((start) => !isTaken(start - before, start + 30 + after));
        expect(free(text, terms)).toEqual(expected);
        expect(expected.length).toBeLessThan(starts.length);
      }
    }
  });

  test.each(["540-600", "540/apt_1", "x40-600/apt_1", "540-6b0/apt_1"])("%s is refused", (text) => {
    expect(() => free(text)).toThrow(/malformed/);
  });

  test("a time that ends as another begins takes nothing from it, to the minute", () => {
    const taken = (text: string, start: number, terms = termsWith(7, 11)) =>
      freeStarts([origin + start], terms, days, new Map([[MONDAY, new Map([["bay-1", text]])]]))
        .length === 0;
    // 600 with seven minutes before, thirty and eleven after it: from 593 until 641.
    expect(taken("500-593/apt_1", 600)).toBe(false);
    expect(taken("500-594/apt_1", 600)).toBe(true);
    expect(taken("641-700/apt_1", 600)).toBe(false);
    expect(taken("640-700/apt_1", 600)).toBe(true);
  });

  test("nothing is left of nothing", () => {
    expect(freeStarts([], termsWith(0, 0), days, new Map())).toEqual([]);
    expect(freeStarts(starts, termsWith(0, 0), days, new Map())).toEqual(starts);
  });
});

type Given = {
  readonly busy: readonly (readonly { readonly from: number; readonly length: number }[])[];
  readonly awayOn: readonly (number | undefined)[];
  readonly hours: readonly ({ readonly opens: number; readonly length: number } | undefined)[];
  readonly count: number;
  readonly twoNeeds: boolean;
  readonly before: number;
  readonly duration: number;
  readonly after: number;
  readonly step: number;
  readonly first: number;
};

const PEOPLE = 4;
const each = <Value>(one: fc.Arbitrary<Value>) =>
  fc.array(one, { minLength: PEOPLE, maxLength: PEOPLE });

/** On ticks as nearly always, or to the minute as staff may book; across the three days. */
const given: fc.Arbitrary<Given> = fc.constantFrom(5, 5, 1).chain((unit) => {
  const minutes = (least: number, most: number) =>
    fc.integer({ min: least, max: Math.floor(most / unit) }).map((count) => count * unit);
  return fc.record({
    busy: each(
      fc.array(fc.record({ from: fc.nat(4_200), length: fc.integer({ min: 1, max: 400 }) }), {
        maxLength: 6,
      }),
    ),
    awayOn: each(fc.option(fc.nat(2), { nil: undefined, freq: 1 })),
    hours: each(
      fc.option(fc.record({ opens: minutes(0, 1_435), length: minutes(1, 1_435) }), {
        nil: undefined,
      }),
    ),
    count: fc.integer({ min: 1, max: 3 }),
    twoNeeds: fc.boolean(),
    before: minutes(0, 90),
    duration: minutes(1, 120),
    after: minutes(0, 90),
    step: minutes(1, 60).map((step) => Math.max(step, 5)),
    first: minutes(0, 1_500),
  });
});

const wall = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
const EVERY_DAY = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** One mark for each minute of the three days at which somebody is not free. */
function takenMinutes({ busy, awayOn, hours }: Given, index: number): Uint8Array {
  const taken = new Uint8Array(days.length * DAY_MINUTES);
  for (const { from, length } of busy[index] ?? []) taken.fill(1, from, from + length);
  const away = awayOn[index];
  if (away !== undefined) taken.fill(1, away * DAY_MINUTES, (away + 1) * DAY_MINUTES);
  const own = hours[index];
  if (own === undefined) return taken;
  const open = new Uint8Array(taken.length);
  for (const day of [0, 1, 2]) {
    const opens = day * DAY_MINUTES + own.opens;
    open.fill(1, opens, opens + own.length);
  }
  return taken.map((mark, minute) => (open[minute] === 0 ? 1 : mark));
}

/** The same as the calendar stores it, a text for each day. */
function storedDays({ busy }: Given) {
  const rowOf = (times: Given["busy"][number], day: number) =>
    times.flatMap(({ from, length }, holder) => {
      const begin = Math.max(from - day * DAY_MINUTES, 0);
      const end = Math.min(from + length - day * DAY_MINUTES, DAY_MINUTES);
      return begin < end ? [{ from: begin, to: end, holder: `apt_${holder}` }] : [];
    });
  return new Map(
    days.map(({ date }, day) => {
      const rows = busy.map((times, index) => [`p-${index}`, rowOf(times, day)] as const);
      const met = rows.filter(([, parts]) => parts.length > 0);
      return [date, new Map(met.map(([id, parts]) => [id, printDay(parts)]))] as const;
    }),
  );
}

/** The rest of it as the dealer's document says it. */
function candidateOf({ awayOn, hours }: Given, index: number): Candidate {
  const id = `p-${index}`;
  const away = awayOn[index];
  const day = addDays(MONDAY, away ?? 0);
  const own = hours[index];
  const opening = own && {
    zone: ZONE,
    hours: [
      { dayOfWeek: [...EVERY_DAY], opens: wall(own.opens), closes: wall(own.opens + own.length) },
    ],
    special: [],
  };
  return {
    resource: { id, type: "person", name: id },
    away: awayTimes(away === undefined ? [] : [{ from: day, through: day }], ZONE),
    opening,
  };
}

describe("which starts find all they need", () => {
  test("those at which enough of them are free, minute by minute", () => {
    fc.assert(
      fc.property(given, (one) => {
        const { before, duration, after, count, twoNeeds, step, first } = one;
        const candidates = one.busy.map((_, index) => candidateOf(one, index));
        const taken = one.busy.map((_, index) => takenMinutes(one, index));
        const asked: number[] = [];
        const last = days.length * DAY_MINUTES - duration - after;
        for (let at = first + before; at <= last; at += step) asked.push(at);
        const isLeft = (index: number, at: number) =>
          !taken[index]!.subarray(at - before, at + duration + after).includes(1);
        const expected = asked.filter(
          (at) =>
            candidates.filter((_, index) => isLeft(index, at)).length >= count &&
            (!twoNeeds || isLeft(0, at)),
        );
        const needs = [
          { type: "person", count, candidates },
          ...(twoNeeds ? [{ type: "host", count: 1, candidates: candidates.slice(0, 1) }] : []),
        ];
        const terms = termsWith(before, after, { duration, needs });
        const rows = storedDays(one);
        const epoch = (all: readonly number[]) => all.map((at) => origin + at);
        expect(freeStarts(epoch(asked), terms, days, rows)).toEqual(epoch(expected));
        for (const [index, person] of candidates.entries()) {
          const answers = asked.filter((at) => {
            const time = { from: origin + at - before, to: origin + at + duration + after };
            return isFree(person, time, days, rows);
          });
          expect(answers).toEqual(asked.filter((at) => isLeft(index, at)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
