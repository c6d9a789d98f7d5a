import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MINUTE, localDate } from "../../kernel/time.ts";
import { addDays, startOfDay } from "../../kernel/zone.ts";
import { EMPTY_CALENDAR } from "./busy-calendar.ts";
import type { BusyCalendar } from "./busy-calendar.ts";
import { calendarAfter, calendarChanges, calendarWithout } from "./calendar-changes.ts";
import type { CalendarChange, Hold } from "./calendar-changes.ts";
import { readDay } from "./day-intervals.ts";

const TUESDAY = localDate("2026-12-01");
const WEDNESDAY = localDate("2026-12-02");
const PLACES = { id: "+places-short", amount: 1, capacity: 4 };

const hold = (holder: string, date = TUESDAY, amount = 1) => ({
  holder,
  resources: [],
  from: 0,
  until: 60,
  charges: [{ pool: PLACES.id, date, amount }],
});
const poolsOf = (exchange: Parameters<typeof calendarChanges>[2]) =>
  calendarChanges(new Map(), "UTC", exchange).flatMap((change) =>
    change.kind === "pool" ? [{ ...change, kind: undefined }] : [],
  );

describe("the pools of an exchange", () => {
  test("a time that staff took beyond the limit stays so when an offer is made beside it", () => {
    const beyond = hold("apt_moved", WEDNESDAY);
    const offered = { ...hold("hld_offered"), pools: [PLACES] };
    expect(poolsOf({ free: [hold("apt_moved")], claims: [beyond, offered] })).toMatchObject([
      { date: WEDNESDAY, amount: 1, capacity: Infinity },
    ]);
    expect(poolsOf({ claims: [beyond, offered] })).toMatchObject([
      { date: WEDNESDAY, amount: 1, capacity: Infinity },
      { date: TUESDAY, amount: 1, capacity: 4 },
    ]);
    expect(poolsOf({ claims: [hold("apt_moved"), offered] })).toEqual([
      { date: TUESDAY, pool: PLACES.id, amount: 2, capacity: Infinity },
    ]);
  });

  test("CALENDAR-3: a move within a day takes no room of its pools", () => {
    const claims = [{ ...hold("apt_moved"), pools: [PLACES] }];
    expect(poolsOf({ free: [hold("apt_moved")], claims })).toEqual([]);
  });

  test("what is freed beside a claim does not lower the claim's limit", () => {
    const claims = [{ ...hold("apt_long", TUESDAY, 3), pools: [PLACES] }];
    expect(poolsOf({ free: [hold("apt_short")], claims })).toEqual([
      { date: TUESDAY, pool: PLACES.id, amount: 2, capacity: 4 },
    ]);
  });

  test("each pool has its own limit", () => {
    const pools = [{ id: "+labour", amount: 60, capacity: 480 }, PLACES];
    expect(poolsOf({ claims: [{ ...hold("apt_1"), pools }] })).toMatchObject([{ capacity: 4 }]);
    expect(poolsOf({ claims: [{ ...hold("apt_1"), pools: pools.slice(0, 1) }] })).toMatchObject([
      { capacity: Infinity },
    ]);
  });

  test("what is only freed is given back, and needs no room for it", () => {
    expect(poolsOf({ free: [hold("apt_short")] })).toEqual([
      { date: TUESDAY, pool: PLACES.id, amount: -1, capacity: 0 },
    ]);
  });
});

/** The night of 28 March 2027 has an hour less. */
const ZONE = "Europe/London";
const FIRST = localDate("2027-03-27");
const DATES = [0, 1, 2].map((days) => addDays(FIRST, days));
const ROWS = ["bay-1", "bay-2"];
const origin = startOfDay(ZONE, FIRST) / MINUTE;

const someHold = fc
  .record({
    from: fc.integer({ min: 1_300, max: 3_000 }),
    length: fc.integer({ min: 1, max: 90 }),
    resources: fc.subarray(ROWS, { minLength: 1 }),
    amount: fc.integer({ min: 1, max: 90 }),
    day: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ from, length, resources, amount, day }) => ({
    resources,
    from: origin + from,
    until: origin + from + length,
    charges: [{ pool: "+labour", date: addDays(FIRST, day), amount }],
  }));
const holds = fc
  .array(someHold, { minLength: 2, maxLength: 5 })
  .map((all) => all.map((one, index): Hold => ({ ...one, holder: `apt_${index}` })));

/** Every time that somebody holds, and what was taken from the pool of each day. */
function heldBy(held: readonly Hold[]): string[] {
  const times = held.flatMap(({ holder, resources, from, until }) =>
    resources.map((row) => `${row} ${holder} ${from}-${until}`),
  );
  const pools = DATES.map((date) => {
    const taken = held.flatMap(({ charges }) => charges).filter((charge) => charge.date === date);
    return `${date} ${taken.reduce((sum, { amount }) => sum + amount, 0)}`;
  });
  return [...pools, ...times].toSorted();
}

/** The same of a calendar as it is stored: what a midnight cuts is one time again. */
function storedIn(calendar: BusyCalendar): string[] {
  const pools: string[] = [];
  const times = new Map<string, { from: number; to: number }[]>();
  for (const [date, rows] of [...calendar].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const day = startOfDay(ZONE, date) / MINUTE;
    for (const [row, text] of rows) {
      if (row === "+labour") pools.push(`${date} ${text}`);
      else
        for (const { from, to, holder } of readDay(text)) {
          const parts = times.get(`${row} ${holder}`) ?? [];
          const last = parts.at(-1);
          if (last?.to === day + from) last.to = day + to;
          else parts.push({ from: day + from, to: day + to });
          times.set(`${row} ${holder}`, parts);
        }
    }
  }
  const lines = [...times].flatMap(([who, parts]) =>
    parts.map(({ from, to }) => `${who} ${from}-${to}`),
  );
  return [...pools, ...lines].toSorted();
}

const read = new Map(DATES.map((date) => [date, new Map([["+labour", "0"]])]));
const calendarOf = (claims: readonly Hold[]) => calendarAfter(read, ZONE, { claims });

/** What the store makes of the changes, when nobody was faster. */
function written(calendar: BusyCalendar, changes: readonly CalendarChange[]) {
  const next = new Map([...calendar].map(([date, rows]) => [date, new Map(rows)]));
  for (const change of changes) {
    const rows = next.get(change.date)!;
    if (change.kind === "pool") {
      rows.set(change.pool, String(Number(rows.get(change.pool)) + change.amount));
      continue;
    }
    expect(change.seen).toBe(rows.get(change.resource));
    expect(change.next).not.toBe(change.seen ?? "");
    rows.set(change.resource, change.next);
  }
  return next;
}

describe("an exchange of holds", () => {
  test("a claim blocks its minutes of real time, to the minute, on each day that it touches", () => {
    fc.assert(
      fc.property(holds, (all) => {
        expect(storedIn(calendarOf(all))).toEqual(heldBy(all));
      }),
      { numRuns: 30 },
    );
  });

  test("a calendar without a hold is the calendar of the others", () => {
    fc.assert(
      fc.property(holds, ([own, ...others]) => {
        const without = calendarWithout(calendarOf([own!, ...others]), own!);
        expect(storedIn(without)).toEqual(heldBy(others));
      }),
      { numRuns: 30 },
    );
  });

  test("what is written is what is freed and claimed, and no row besides", () => {
    fc.assert(
      fc.property(holds, ([old, moved, ...others]) => {
        const before = calendarOf([old!, ...others]);
        const exchange = { free: [old!], claims: [moved!] };
        const after = written(before, calendarChanges(before, ZONE, exchange));
        expect(storedIn(after)).toEqual(heldBy([moved!, ...others]));
        expect(storedIn(calendarAfter(before, ZONE, exchange))).toEqual(storedIn(after));
      }),
      { numRuns: 30 },
    );
  });

  test("the first claim of a day finds no row, and nothing to do writes nothing", () => {
    const claim: Hold = {
      holder: "apt_1",
      resources: ["bay-1"],
      from: origin + 540,
      until: origin + 600,
      charges: [],
    };
    expect(calendarChanges(EMPTY_CALENDAR, ZONE, { claims: [claim] })).toEqual([
      { kind: "busy", date: FIRST, resource: "bay-1", seen: undefined, next: "540-600/apt_1" },
    ]);
    expect(calendarChanges(calendarOf([claim]), ZONE, {})).toEqual([]);
    expect(calendarChanges(calendarOf([claim]), ZONE, { free: [claim], claims: [claim] })).toEqual(
      [],
    );
  });

  test("the pool of a day that was not read is left alone", () => {
    const taken = new Map([[TUESDAY, new Map([[PLACES.id, "1"]])]]);
    expect(calendarWithout(taken, hold("apt_1", WEDNESDAY))).toEqual(taken);
    expect(calendarWithout(taken, hold("apt_1"))).toEqual(
      new Map([[TUESDAY, new Map([[PLACES.id, "0"]])]]),
    );
  });
});
