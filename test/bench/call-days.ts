import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { callBook } from "../../shared/commitments/capacity/call-book.ts";
import type { Promised } from "../../shared/commitments/capacity/call-load.ts";
import { callHoursOn, endOf, minutesOf } from "../../shared/commitments/capacity/call-hours.ts";
import { earliestKept, freeFor } from "../../shared/commitments/capacity/room.ts";
import { callersIn } from "../../shared/commitments/capacity/who-calls.ts";
import { addOpenMinutes } from "../../shared/commitments/due/business-time.ts";
import { openingOf } from "../../shared/directory/opening/opening.ts";
import { MINUTE, instant, localDate, plus } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { addDays, dateAt, startOfDay } from "../../shared/kernel/zone.ts";
import { northside } from "../fixtures/case-story.ts";

/** What came of days at dealers whose people work at the pace they stated. */
export type CallDays = {
  readonly days: number;
  readonly promised: number;
  readonly kept: number;
  /** Hours for which more calls stood at once than their people make. */
  readonly overPromised: number;
};

type Call = { readonly owner: string; readonly dueAt: Instant; readonly hour: Instant };

/** The same days for the same seed: mulberry32. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const MONDAY = localDate("2027-05-10");
const DEPARTMENT = "sales";
/** Half a minute of work that is left over by rounding is nobody's lateness. */
const GRACE = 1_000;

/**
 * Each day is a dealer of its own: one to four advisors of some pace, one in six away for the day and some
 * for half of it, a third to nearly twice as many who ask as can be called, in waves, some of whom ring
 * first themselves. Everybody takes what is due soonest of their own, and begins no call while closed.
 */
export function callDays(days: number, seed: number): CallDays {
  let total: CallDays = { days: 0, promised: 0, kept: 0, overPromised: 0 };
  for (let day = 0; day < days; day += 1) {
    const one = callDay(chanceOf(seed * 1_000_003 + day));
    total = {
      days: total.days + 1,
      promised: total.promised + one.promised,
      kept: total.kept + one.kept,
      overPromised: total.overPromised + one.overPromised,
    };
  }
  return total;
}

function callDay(chance: () => number) {
  const dealer = dealerOf(chance);
  const opening = openingOf(dealer, DEPARTMENT);
  const times = { opening, windows: [] };
  const date = addDays(MONDAY, Math.floor(chance() * 5));
  const today = callHoursOn(times, date);
  const desk = { dealer, department: DEPARTMENT };
  const perDay = today.reduce(
    (sum, hour) =>
      sum +
      (callersIn(desk, hour).reduce((all, { perHour }) => all + perHour, 0) *
        minutesOf(hour, hour.hour, endOf(hour))) /
        60,
    0,
  );
  const asks = Math.round(perDay * (0.3 + 1.5 * chance()));
  const open = today.flatMap(({ spans }) => spans);
  const first = open[0]!.from;
  const last = open.at(-1)!.to;
  const arrivals = Array.from({ length: asks }, () => {
    // Half of them come in the first two hours and at noon.
    const at =
      chance() < 0.5 ? chance() : Math.min(1, chance() * chance() + (chance() < 0.5 ? 0 : 0.4));
    return plus(first, Math.floor((at * (last - first)) / MINUTE) * MINUTE);
  }).toSorted((one, other) => one - other);
  const waiting: Call[] = [];
  const busyUntil = new Map<string, Instant>();
  const inWork: { readonly of: Call; readonly until: Instant }[] = [];
  const isInWork = (call: Call) => inWork.some(({ of }) => of === call);
  const load = new Map<Instant, Promised>();
  let present = date;
  const seen = { promised: 0, kept: 0, over: new Set<Instant>() };
  const count = ({ hour, owner }: Call, by: number) => {
    const { all, by: own } = load.get(hour) ?? { all: 0, by: new Map<string, number>() };
    const next = new Map(own).set(owner, (own.get(owner) ?? 0) + by);
    load.set(hour, { all: all + by, by: next });
  };
  const end = startOfDay(opening.zone, addDays(date, 5));
  for (let now = first; now < end; now = plus(now, MINUTE)) {
    finish(now);
    while (arrivals[0] !== undefined && arrivals[0] <= now) {
      arrivals.shift();
      promise(now);
    }
    if (waiting.length === 0 && arrivals.length === 0) break;
    begin(now);
  }
  return { promised: seen.promised, kept: seen.kept, overPromised: seen.over.size };

  function promise(now: Instant) {
    const due = addOpenMinutes(opening, now, 60);
    if (!due.ok) return;
    const book = callBook({ ...desk, days: 4, now }, load, now);
    const dueAt = earliestKept(book, due.value);
    const free = freeFor(book, dueAt);
    if (free.length === 0) return;
    const openOf = (id: string) => waiting.filter(({ owner }) => owner === id).length;
    const [place] = free.toSorted((one, other) => openOf(one.caller.id) - openOf(other.caller.id));
    const call = { owner: place!.caller.id, dueAt, hour: place!.hour };
    waiting.push(call);
    count(call, 1);
    seen.promised += 1;
    const hour = book.hours.find((one) => one.hour === call.hour)!;
    const most = hour.callers.reduce((sum, { perHour }) => sum + perHour, 0);
    if (load.get(call.hour)!.all > most) seen.over.add(call.hour);
  }

  /** Whoever rings first is called no more; the others when they were spoken with. */
  function finish(now: Instant) {
    for (const call of inWork.filter(({ until }) => until <= now)) {
      inWork.splice(inWork.indexOf(call), 1);
      waiting.splice(waiting.indexOf(call.of), 1);
      count(call.of, -1);
      if (call.until <= call.of.dueAt + GRACE) seen.kept += 1;
    }
    const [rings] = chance() < 0.002 ? waiting.filter((call) => !isInWork(call)) : [];
    if (rings === undefined) return;
    waiting.splice(waiting.indexOf(rings), 1);
    count(rings, -1);
    if (now <= rings.dueAt) seen.kept += 1;
  }

  /** Asked each minute, so the day is asked of the zone once an hour. */
  function dayOf(now: Instant) {
    if (now % (60 * MINUTE) === 0) present = dateAt(opening.zone, now);
    return present;
  }

  function begin(now: Instant) {
    const hour = callHoursOn(times, dayOf(now)).find(({ spans }) =>
      spans.some(({ from, to }) => from <= now && now < to),
    );
    if (hour === undefined) return;
    for (const { id, perHour } of callersIn(desk, hour)) {
      if ((busyUntil.get(id) ?? now) > now) continue;
      const [next] = waiting
        .filter((call) => call.owner === id && !isInWork(call))
        .toSorted((one, other) => one.dueAt - other.dueAt);
      if (next === undefined) continue;
      const until = instant(now + (60 * MINUTE) / perHour);
      busyUntil.set(id, until);
      inWork.push({ of: next, until });
    }
  }
}

function dealerOf(chance: () => number): Dealer {
  const ana = northside.staff.find(({ id }) => id === "ana");
  const count = 1 + Math.floor(chance() * 4);
  const callsPerHour = [2, 3, 4, 6][Math.floor(chance() * 4)]!;
  const advisors = Array.from({ length: count }, (_, index) => {
    const id = `advisor-${index}`;
    const { absences: _none, ...person } = ana!;
    const half = { fromTime: "08:00", throughTime: "12:00" };
    const away = { from: MONDAY, through: addDays(MONDAY, 4) };
    const isAway = index > 0 && chance() < 1 / 6;
    const absences = isAway ? [chance() < 0.5 ? away : { ...away, through: MONDAY, ...half }] : [];
    return { ...person, id, name: id, email: `${id}@northside.example`, absences };
  });
  const departments = northside.departments.map((one) => ({ ...one, callsPerHour }));
  const others = northside.staff.filter(({ role }) => role !== "advisor");
  return { ...northside, departments, staff: [...others, ...advisors] };
}
