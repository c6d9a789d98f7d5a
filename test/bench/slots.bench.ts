import { generateTimeslots } from "timeslottr";
import type { BusyCalendar } from "../../shared/booking/calendar/busy-calendar.ts";
import { printDay } from "../../shared/booking/calendar/day-intervals.ts";
import { localDays, toInstant } from "../../shared/booking/calendar/local-day.ts";
import { bookableStarts } from "../../shared/booking/slots/bookable-starts.ts";
import { termsOf } from "../../shared/booking/slots/service-terms.ts";
import { slotText } from "../../shared/booking/slots/slot-text.ts";
import { dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { withWork } from "../../shared/directory/services/visit-service.ts";
import { wallSpan } from "../../shared/directory/opening/wall-span.ts";
import { hoursOn, openingOf } from "../../shared/directory/opening/opening.ts";
import { localDate } from "../../shared/kernel/time.ts";
import type { LocalDate } from "../../shared/kernel/time.ts";
import { addDays, startOfDay } from "../../shared/kernel/zone.ts";
import { dealerDocument } from "../scenarios/harness/dealers.ts";
import { costOf } from "./cost-of.ts";

const ZONE = "America/New_York";
const FROM = localDate("2026-10-15");
const RANGE = { from: FROM, to: addDays(FROM, 29) };
const NOW = startOfDay(ZONE, addDays(FROM, -1));
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

type Busy = { readonly from: number; readonly to: number };

/** Thirty days across the November change with `places` interchangeable resources. */
export function slotsBench(places: number) {
  const { dealer, stored, busy } = scene(places);
  const terms = termsOf(dealer, dealer.services[0]!, { place: "dealer", options: {} });
  if (!terms.ok) throw new Error("the scene is wrong");
  const ours = () => bookableStarts(terms.value, RANGE, stored, NOW);
  const days = localDays(ZONE, RANGE);
  /** As the route answers them: each day with the start and end of each slot in words. */
  const oursInWords = () => {
    const starts = ours();
    let next = 0;
    return days.map(({ date, to }) => {
      const text = slotText(ZONE, date);
      const slots = [];
      for (let start = starts[next]; start !== undefined && start < to; start = starts[next]) {
        slots.push({ start: text(toInstant(start)), end: text(toInstant(start + 60)) });
        next += 1;
      }
      return { date, slots };
    });
  };
  const opening = openingOf(dealer, "service");
  const zoned = () => {
    const found = new Set<number>();
    for (const day of days) {
      const [hours] = hoursOn(opening, day.date);
      if (hours === undefined) continue;
      for (const windows of busy) {
        const slots = generateTimeslots({
          day: day.date,
          timezone: ZONE,
          range: { start: hours.opens, end: hours.closes },
          ...GRID,
          excludedWindows: (windows.get(day.date) ?? []).map(({ from, to }) => ({
            start: new Date(toInstant(from)),
            end: new Date(toInstant(to)),
          })),
        });
        for (const { start } of slots) found.add(start.getTime() / 60_000);
      }
    }
    return sorted(found);
  };
  // Its fastest possible use: everything that needs a zone was worked out before.
  const periods = days.flatMap((day) =>
    hoursOn(opening, day.date).map((hours) => {
      const { from, to } = wallSpan(hours);
      return {
        range: {
          start: new Date(toInstant(day.from + from)),
          end: new Date(toInstant(day.from + to)),
        },
        excluded: busy.map((windows) =>
          (windows.get(day.date) ?? []).map((window) => ({
            start: new Date(toInstant(window.from)),
            end: new Date(toInstant(window.to)),
          })),
        ),
      };
    }),
  );
  const ready = () => {
    const found = new Set<number>();
    for (const { range, excluded } of periods) {
      for (const excludedWindows of excluded) {
        const slots = generateTimeslots({ range, ...GRID, excludedWindows });
        for (const { start } of slots) found.add(start.getTime() / 60_000);
      }
    }
    return sorted(found);
  };
  const answer = JSON.stringify(ours());
  const equal = JSON.stringify(zoned()) === answer && JSON.stringify(ready()) === answer;
  if (!equal) throw new Error(`the answers differ at ${places} places`);
  const own = costOf(ours, 400);
  const stays = staysBench(dealer, stored);
  // As many times as a listing of the same month may take that looks for hours and for a car to lend as well.
  const timesWithStay = Math.round((100 * stays.milliseconds) / own.milliseconds) / 100;
  if (timesWithStay > MOST_TIMES_WITH_STAY) {
    throw new Error(`with jobs and transport ${timesWithStay} times as slow at ${places} places`);
  }
  const words = costOf(oursInWords, 200);
  const withZone = costOf(zoned, 5);
  const withPeriods = costOf(ready, 20);
  return {
    places,
    slots: ours().length,
    equal,
    ours: own,
    withJobsAndTransport: { ...stays, times: timesWithStay },
    oursInWords: words,
    timeslottrByDay: withZone,
    timeslottrReadyPeriods: withPeriods,
    timesFaster: {
      byDay: Math.round(withZone.milliseconds / own.milliseconds),
      readyPeriods: Math.round((10 * withPeriods.milliseconds) / own.milliseconds) / 10,
    },
  };
}

const MOST_TIMES_WITH_STAY = 1.5;

/** The same month for two jobs and a loaner, where every third day has no hours left and every fifth no car. */
function staysBench(dealer: Dealer, stored: BusyCalendar) {
  const house = { ...dealer, labourHoursPerDay: 16, transport: [{ kind: "loaner", perDay: 3 }] };
  const [visit] = dealerSchema.parse(house).services;
  if (visit === undefined) throw new Error("the scene is wrong");
  const dropOff = { ...visit, kind: "service-drop-off", labourHours: 2 } as const;
  const service = withWork(dropOff, [{ labourHours: 1.5 }, {}]);
  const terms = termsOf(dealerSchema.parse(house), service, {
    place: "dealer",
    options: {},
    transport: "loaner",
  });
  if (!terms.ok) throw new Error("the scene is wrong");
  const used = new Map(
    [...stored].map(([date, rows], index) => [
      date,
      new Map(rows)
        .set("+labour", String(index % 3 === 0 ? 960 : 240))
        .set("+transport-loaner", String(index % 5 === 0 ? 3 : 1)),
    ]),
  );
  return costOf(() => bookableStarts(terms.value, RANGE, used, NOW), 400);
}

const GRID = { slotDurationMinutes: 60, slotIntervalMinutes: 15, includeEdge: false } as const;

function sorted(found: ReadonlySet<number>): number[] {
  return [...found].toSorted((left, right) => left - right);
}

function scene(places: number) {
  const resources = Array.from({ length: places }, (_, index) => ({
    id: `bay-${String(index).padStart(2, "0")}`,
    type: "bay",
    name: `Bay ${index}`,
  }));
  const dealer = dealerSchema.parse(
    dealerDocument("bench", ZONE, {
      openingHours: [
        { dayOfWeek: WEEKDAYS, opens: "08:00", closes: "18:00" },
        { dayOfWeek: ["Saturday"], opens: "09:00", closes: "13:00" },
      ],
      resources,
      services: [
        {
          id: "visit",
          kind: "inspection",
          name: "Visit",
          department: "service",
          duration: "PT60M",
          step: "PT15M",
          needs: ["bay"],
          locations: ["dealer"],
        },
      ],
    }),
  );
  const draw = drawer(places);
  const busy = resources.map(() => new Map<LocalDate, Busy[]>());
  const stored = new Map<LocalDate, Map<string, string>>();
  for (const day of localDays(ZONE, RANGE)) {
    const rows = new Map<string, string>();
    resources.forEach(({ id }, index) => {
      const intervals = sixBookings(draw, day.weekday === 6 ? [540, 780] : [480, 1080]);
      if (day.weekday === 7) return;
      busy[index]!.set(
        day.date,
        intervals.map(({ from, to }) => ({ from: day.from + from, to: day.from + to })),
      );
      const holder = (at: number) => `apt_${String(index * 100_000 + at).padStart(16, "0")}`;
      const text = printDay(intervals.map((one) => ({ ...one, holder: holder(one.from) })));
      // As it comes out of the table: one flat string.
      rows.set(id, Buffer.from(text).toString());
    });
    stored.set(day.date, rows);
  }
  const calendar: BusyCalendar = stored;
  return { dealer, stored: calendar, busy };
}

/** Six times of 30 to 90 minutes on the grid; they may touch and overlap when the day is short. */
function sixBookings(draw: (below: number) => number, [opens, closes]: [number, number]): Busy[] {
  return Array.from({ length: 6 }, () => {
    const length = 30 + 15 * draw(5);
    const from = opens + 15 * draw((closes - opens - length) / 15 + 1);
    return { from, to: from + length };
  }).toSorted((left, right) => left.from - right.from);
}

/** The same numbers each run (mulberry32). */
function drawer(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.floor(below);
  };
}
