import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideTime, datesOf } from "../../shared/booking/slots/decide-time.ts";
import type { BusyCalendar } from "../../shared/booking/calendar/busy-calendar.ts";
import { printDay, readDay } from "../../shared/booking/calendar/day-intervals.ts";
import { EMPTY_CALENDAR } from "../../shared/booking/calendar/busy-calendar.ts";
import { bookableStarts } from "../../shared/booking/slots/bookable-starts.ts";
import { termsOf, withTransport } from "../../shared/booking/slots/service-terms.ts";
import { combined } from "../../shared/directory/services/several-services.ts";
import { dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import type { Absence, Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { localDays, toInstant } from "../../shared/booking/calendar/local-day.ts";
import type { LocalDay } from "../../shared/booking/calendar/local-day.ts";
import { instant, localDate, plus, wallText } from "../../shared/kernel/time.ts";
import type { LocalDate } from "../../shared/kernel/time.ts";
import { addDays, atWall, startOfDay, wallAt } from "../../shared/kernel/zone.ts";
import { dealerDocument } from "../scenarios/harness/dealers.ts";

const ALL_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MINUTE = 60_000;
const RUNS = Number(process.env["KEPT_PROPERTY_RUNS"] ?? 25);

/** Ordinary weeks and each kind of clock change. */
const place = fc.constantFrom(
  ["Europe/London", "2027-05-10"],
  ["Europe/London", "2027-03-28"],
  ["America/New_York", "2026-11-01"],
  ["Australia/Lord_Howe", "2026-10-04"],
  ["Australia/Lord_Howe", "2027-04-04"],
  ["America/Santiago", "2026-09-06"],
  ["Pacific/Auckland", "2026-12-25"],
  // A change at midnight, a day that never was, a quarter of an hour.
  ["America/Sao_Paulo", "2018-11-04"],
  ["America/Sao_Paulo", "2018-02-17"],
  ["Pacific/Apia", "2011-12-29"],
  ["Pacific/Apia", "2011-12-31"],
  ["Asia/Kathmandu", "1986-01-01"],
  ["Asia/Kathmandu", "2027-05-10"],
);
const five = (most: number) => fc.integer({ min: 0, max: most }).map((count) => count * 5);
const some = (most: number) => five(most).filter((minutes) => minutes > 0);
const hours = fc
  .record({ opens: five(180), length: some(200), lunch: fc.option(five(24), { nil: undefined }) })
  .map(({ opens, length, lunch }) => {
    const closes = opens + length;
    const wall = (minutes: number) =>
      `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    const rule = (from: number, to: number) => ({ opens: wall(from), closes: wall(to) });
    const middle = opens + Math.floor(length / 10) * 5;
    const spans =
      lunch === undefined || middle <= opens || middle + lunch >= closes
        ? [rule(opens, Math.min(closes, opens + 1435))]
        : [rule(opens, middle), rule(middle + lunch, Math.min(closes, opens + 1435))];
    return spans.map((span) => ({ dayOfWeek: ALL_DAYS, ...span }));
  });
const minutes = (count: number) => `PT${count}M`;
const service = fc
  .record({
    duration: some(30),
    step: some(24),
    bufferBefore: five(12),
    bufferAfter: five(12),
    leadTime: five(300),
    travelTime: five(10),
    needs: fc.constantFrom(["car"], ["car", "host"], ["host", "host"]),
    dailyLimit: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    labourHours: fc.option(fc.constantFrom(0.5, 2, 9), { nil: undefined }),
  })
  .map(({ needs, dailyLimit, labourHours, ...durations }) => ({
    id: "visit",
    kind: "test-drive",
    name: "Visit",
    department: "sales",
    horizon: "P900D",
    locations: ["dealer", "home"],
    needs,
    ...(dailyLimit === undefined ? {} : { dailyLimit }),
    ...(labourHours === undefined ? {} : { labourHours }),
    ...Object.fromEntries(Object.entries(durations).map(([name, count]) => [name, minutes(count)])),
  }));
/** What is done along in the same visit, where anything is. */
const along = fc.option(
  fc
    .record({
      duration: some(12),
      bufferBefore: five(12),
      bufferAfter: five(12),
      leadTime: five(300),
      travelTime: five(10),
      needs: fc.constantFrom(["car"], ["host"], ["host", "host"]),
      dailyLimit: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      labourHours: fc.option(fc.constantFrom(0.5, 2), { nil: undefined }),
    })
    .map(({ needs, dailyLimit, labourHours, ...durations }) => ({
      id: "more",
      kind: "inspection",
      name: "More",
      department: "sales",
      horizon: "P900D",
      locations: ["home", "dealer"],
      combinesWith: ["visit"],
      needs,
      ...(dailyLimit === undefined ? {} : { dailyLimit }),
      ...(labourHours === undefined ? {} : { labourHours }),
      ...Object.fromEntries(
        Object.entries(durations).map(([name, count]) => [name, minutes(count)]),
      ),
    })),
  { nil: undefined },
);
const busyTime = fc.record({
  resource: fc.constantFrom("car-a", "car-b", "host-a", "host-b"),
  day: fc.integer({ min: -1, max: 3 }),
  from: fc.integer({ min: 0, max: 1400 }),
  length: fc.integer({ min: 1, max: 500 }),
});
const scenario = fc.record({
  place,
  hours,
  service,
  along,
  /** Somebody who is asked for, where anybody is. */
  asksFor: fc.option(fc.constantFrom("host-a", "host-b"), { nil: undefined }),
  home: fc.boolean(),
  busy: fc.array(busyTime, { maxLength: 12 }),
  /** What of the pools is used on the first day and the next. */
  places: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
  labour: fc.tuple(fc.integer({ min: 0, max: 480 }), fc.integer({ min: 0, max: 480 })),
  /** And of what is lent, for somebody who needs one of two. */
  lent: fc.option(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
    nil: undefined,
  }),
  absent: fc.option(fc.constantFrom("car-a", "host-a"), { nil: undefined }),
  /** Wall times of the absence, if any, before noon and after. */
  absentTimes: fc.record(
    {
      fromTime: fc.integer({ min: 0, max: 143 }).map((ticks) => wallText(5 * ticks)),
      throughTime: fc.integer({ min: 144, max: 288 }).map((ticks) => wallText(5 * ticks)),
    },
    { requiredKeys: [] },
  ),
  ownHours: fc.option(hours, { nil: undefined }),
  /** Minutes before the first listed day. */
  asked: fc.integer({ min: -2000, max: 3000 }),
  starts: fc.array(fc.integer({ min: 0, max: 1439 }), { minLength: 20, maxLength: 20 }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

const advisor = (id: string) => ({
  id,
  name: id,
  email: `${id}@bath.example`,
  role: "advisor",
  departments: ["sales"],
});

function build({
  place: [zone, date],
  hours,
  service,
  along,
  asksFor,
  home,
  busy,
  places,
  labour,
  lent,
  absent,
  absentTimes,
  ownHours,
  asked,
}: Scenario) {
  const first = localDate(date);
  const absence = { from: first, through: first, ...absentTimes };
  const resource = (id: string, type: string) => ({
    id,
    type,
    name: id,
    ...(absent === id ? { absences: [absence] } : {}),
    ...(ownHours !== undefined && id.endsWith("-b") ? { openingHours: ownHours } : {}),
  });
  const dealer = dealerSchema.parse(
    dealerDocument("bath", zone, {
      openingHours: hours,
      resources: [
        resource("car-a", "car"),
        resource("car-b", "car"),
        resource("host-a", "host"),
        resource("host-b", "host"),
      ],
      staff: [...dealerDocument("bath", zone).staff, advisor("host-a"), advisor("host-b")],
      services: along === undefined ? [service] : [service, along],
      labourHoursPerDay: 8,
      transport: [{ kind: "loaner", perDay: 2 }],
    }),
  );
  const together = combined(dealer, dealer.services[0]!, along === undefined ? [] : ["more"]);
  if (!together.ok) throw new Error("they do not go together");
  const host = together.value.needs.includes("host") ? asksFor : undefined;
  const terms = termsOf(dealer, together.value, {
    place: home ? "home" : "dealer",
    options: {},
    host: host === undefined ? undefined : { id: host, known: true },
  });
  if (!terms.ok) throw new Error("the scenario is wrong");
  const needed = withTransport(terms.value, dealer, lent === undefined ? undefined : "loaner");
  const days = localDays(zone, { from: addDays(first, -1), to: addDays(first, 3) });
  const calendar = filled({ busy, places, labour, lent }, days);
  const range = { from: first, to: addDays(first, 1) };
  const now = plus(startOfDay(zone, first), -asked * MINUTE);
  return { dealer, host, terms: needed, lends: lent !== undefined, calendar, range, now, zone };
}

/** What is booked by others, and used of the pools. */
function filled(
  { busy, places, labour, lent = [0, 0] }: Pick<Scenario, "busy" | "places" | "labour" | "lent">,
  days: readonly LocalDay[],
): BusyCalendar {
  const calendar = new Map<LocalDate, Map<string, string>>();
  for (const { resource: id, day, from, length } of busy) {
    const target = days[day + 1]!;
    const texts = calendar.get(target.date) ?? new Map<string, string>();
    const to = Math.min(from + length, target.to - target.from);
    if (from >= to) continue;
    const held = [...readDay(texts.get(id) ?? ""), { from, to, holder: "apt_X" }];
    calendar.set(target.date, texts.set(id, printDay(held, target.clock)));
  }
  for (const index of [0, 1] as const) {
    const { date } = days[index + 1]!;
    const rows = calendar.get(date) ?? new Map<string, string>();
    rows.set("+places-visit", String(places[index])).set("+labour", String(labour[index]));
    rows.set("+places-more", String(places[1 - index]));
    rows.set("+transport-loaner", String(lent[index]));
    calendar.set(date, rows);
  }
  return calendar;
}

/** What booking reads: only the days of the one start. */
function narrowed(calendar: BusyCalendar, { from, to }: { from: LocalDate; to: LocalDate }) {
  return new Map([...calendar].filter(([date]) => from <= date && date <= to));
}

/**
 * The rules in the words of the contract, minute by minute and with zone look-ups for everything:
 * slow, and written without a line of the code it checks.
 */
function offeredByTheBook(
  { dealer, host, lends, calendar, range, now, zone }: ReturnType<typeof build>,
  home: boolean,
) {
  const all = dealer.services;
  const [wanted] = all as [Dealer["services"][number]];
  const read = (text = "PT0M") => Number(/\d+/.exec(text)![0]);
  type Length = "travelTime" | "bufferBefore" | "bufferAfter" | "leadTime";
  const most = (name: Length) => Math.max(...all.map((one) => read(one[name])));
  const travel = home ? most("travelTime") : 0;
  const before = (most("bufferBefore") + travel) * MINUTE;
  const after = (most("bufferAfter") + travel) * MINUTE;
  const duration = all.reduce((sum, one) => sum + read(one.duration), 0) * MINUTE;
  const work = all.reduce((sum, { labourHours = 0 }) => sum + labourHours, 0) * 60;
  const types = ["car", "host"];
  const wall = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const spans = (rules: Dealer["openingHours"], date: LocalDate) =>
    rules.map(({ opens, closes }) => ({
      from: atWall(zone, date, wall(opens)) as number,
      to: atWall(
        zone,
        wall(closes) <= wall(opens) ? addDays(date, 1) : date,
        wall(closes),
      ) as number,
    }));
  const dates = (from: LocalDate, count: number) =>
    Array.from({ length: count }, (_, index) => addDays(from, index));
  const around = dates(addDays(range.from, -3), 9);
  const begins = around.map((date) => startOfDay(zone, date));
  const dayOf = (at: number) => begins.findLastIndex((begin) => begin <= at);
  const isAway = (away: Absence, date: LocalDate, at: number) =>
    date === away.from &&
    at >= atWall(zone, date, wall(away.fromTime ?? "00:00")) &&
    at < atWall(zone, date, wall(away.throughTime ?? "24:00"));
  const free = (resource: Dealer["resources"][number], from: number, to: number): boolean => {
    const own = resource.openingHours;
    const there = own === undefined ? [] : around.flatMap((date) => spans(own, date));
    for (let at = from; at < to; at += MINUTE) {
      const index = dayOf(at);
      const date = around[index]!;
      if (resource.absences?.some((away) => isAway(away, date, at))) return false;
      if (own !== undefined && !there.some((span) => span.from <= at && at < span.to)) return false;
      const minute = (at - begins[index]!) / MINUTE;
      const held = readDay(calendar.get(date)?.get(resource.id) ?? "");
      if (held.some((busy) => busy.from <= minute && minute < busy.to)) return false;
    }
    return true;
  };
  const used = (date: LocalDate, row: string) => Number(calendar.get(date)?.get(row) ?? 0);
  const full = (date: LocalDate) =>
    all.some((one) => used(date, `+places-${one.id}`) >= (one.dailyLimit ?? Infinity)) ||
    (work > 0 && used(date, "+labour") + work > 480) ||
    (lends && used(date, "+transport-loaner") >= 2);
  const starts = new Set<number>();
  // From two dates before: the night of a day that the zone leaves out began then.
  for (const date of dates(addDays(range.from, -2), 4)) {
    for (const span of spans(dealer.openingHours, date)) {
      for (let at = span.from; at + duration <= span.to; at += read(wanted.step) * MINUTE) {
        const day = wallAt(zone, instant(at)).date;
        if (day < range.from || day > range.to) continue;
        if (full(day)) continue;
        if (at < now + most("leadTime") * MINUTE) continue;
        const enough = types.every((type) => {
          const able = dealer.resources.filter((resource) => resource.type === type);
          const there = able.filter((one) => free(one, at - before, at + duration + after));
          const counts = all.map(({ needs }) => needs.filter((need) => need === type).length);
          const isThere =
            type !== "host" || host === undefined || there.some(({ id }) => id === host);
          return isThere && there.length >= Math.max(...counts);
        });
        if (enough) starts.add(at);
      }
    }
  }
  return [...starts].toSorted((left, right) => left - right);
}

describe("listed and bookable are the same", () => {
  test("SLOT-1: what is listed can be booked, and what is not listed cannot", () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const { terms, calendar, range, now, zone } = build(given);
        const listed = new Set(bookableStarts(terms, range, calendar, now));
        const days = localDays(zone, range);
        const length = days.at(-1)!.to - days[0]!.from;
        const near = [...listed].slice(0, 15).flatMap((start) => [start - 5, start, start + 5]);
        const anywhere = given.starts.map(
          (part) => days[0]!.from + Math.floor((part * length) / 1440),
        );
        for (const minute of [...near, ...anywhere]) {
          if (minute < days[0]!.from || minute >= days.at(-1)!.to) continue;
          const start = toInstant(minute);
          const seen = narrowed(calendar, datesOf(terms, start));
          const decision = decideTime(terms, start, seen, now, { held: [], spread: 0 });
          expect(decision.ok, `${minute}`).toBe(listed.has(minute));
          if (decision.ok) continue;
          const onEmpty = decideTime(terms, start, EMPTY_CALENDAR, now, { held: [], spread: 0 });
          expect(decision.failure).toBe(onEmpty.ok ? "slot-taken" : "slot-not-offered");
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("what is listed is what the rules say, minute by minute", () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const built = build(given);
        const listed = bookableStarts(built.terms, built.range, built.calendar, built.now);
        expect(listed.map((start) => start * MINUTE)).toEqual(offeredByTheBook(built, given.home));
      }),
      { numRuns: RUNS },
    );
  });
});
