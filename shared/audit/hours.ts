import type { Dealer } from "../directory/document/dealer.schema.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** Further nobody looks for an open minute. */
const MOST_DAYS = 8 * 366;
/** Closed for so long is closed for good. */
const MOST_CLOSED_DAYS = 366;

export type Stretch = { readonly from: number; readonly until: number };

/** What a clock on the wall shows there and then, `2027-05-10T09:00`. */
export type Clocks = (zone: string, at: number) => string;

/** When somebody is there, as a list of open stretches for each day of the calendar. */
export class Hours {
  readonly zone: string;
  readonly clocks: Clocks;
  readonly #dealer: Dealer;
  readonly #department: string | undefined;
  readonly #known = new Map<string, readonly Stretch[]>();

  constructor(dealer: Dealer, department?: string, clocks: Clocks = byIntl) {
    this.zone = dealer.timeZone;
    this.clocks = clocks;
    this.#dealer = dealer;
    this.#department = department;
  }

  dayOf(at: number): string {
    return dayOf(this.zone, at, this.clocks);
  }

  on(day: string): readonly Stretch[] {
    const known = this.#known.get(day) ?? this.#stretchesOn(day);
    this.#known.set(day, known);
    return known;
  }

  /** So many open minutes later; while closed none pass. A place that never opens counts all of them. */
  later(at: number, minutes: number): number {
    let left = minutes * MINUTE;
    let closed = 0;
    for (let count = 0, day = this.dayOf(at); count < MOST_DAYS; count += 1, day = next(day)) {
      const ahead = this.on(day).filter(({ until }) => until >= at);
      for (const { from, until } of ahead) {
        const begin = Math.max(from, at);
        if (left <= until - begin) return begin + left;
        left -= until - begin;
      }
      closed = ahead.length === 0 ? closed + 1 : 0;
      if (closed > MOST_CLOSED_DAYS) break;
    }
    return at + minutes * MINUTE;
  }

  earlier(at: number, minutes: number): number {
    let left = minutes * MINUTE;
    let closed = 0;
    for (let count = 0, day = this.dayOf(at); count < MOST_DAYS; count += 1, day = last(day)) {
      const behind = this.on(day).filter(({ from }) => from <= at);
      for (const { from, until } of behind.toReversed()) {
        const end = Math.min(until, at);
        if (left <= end - from) return end - left;
        left -= end - from;
      }
      closed = behind.length === 0 ? closed + 1 : 0;
      if (closed > MOST_CLOSED_DAYS) break;
    }
    return at - minutes * MINUTE;
  }

  /** When it opens on the first open day after that of `at`. */
  morningAfter(at: number): number {
    const day = this.dayAfter(this.dayOf(at));
    return day === undefined ? at + DAY : (this.on(day)[0]?.from ?? at + DAY);
  }

  /** The next day of the calendar on which it opens. */
  dayAfter(day: string): string | undefined {
    let candidate = next(day);
    for (let count = 0; count < MOST_CLOSED_DAYS; count += 1, candidate = next(candidate)) {
      if (this.on(candidate).length > 0) return candidate;
    }
    return undefined;
  }

  #stretchesOn(day: string): readonly Stretch[] {
    const stretches = this.#hoursOn(day).map(({ opens, closes }) => ({
      from: timeOf(this.zone, day, opens, this.clocks),
      // A night shift ends the day after.
      until: timeOf(this.zone, closes <= opens ? next(day) : day, closes, this.clocks),
    }));
    return stretches
      .filter(({ from, until }) => from < until)
      .toSorted((one, other) => one.from - other.from);
  }

  #hoursOn(day: string): readonly { readonly opens: string; readonly closes: string }[] {
    const team = this.#dealer.departments.find(({ id }) => id === this.#department);
    const special = [team?.specialOpeningHours, this.#dealer.specialOpeningHours]
      .map((list = []) => list.filter((one) => one.validFrom <= day && day <= one.validThrough))
      .find((list) => list.length > 0);
    if (special !== undefined) {
      return special.flatMap(({ opens, closes }) =>
        opens === undefined || closes === undefined ? [] : [{ opens, closes }],
      );
    }
    const own = team?.openingHours ?? [];
    const week = own.length > 0 ? own : this.#dealer.openingHours;
    const name = WEEKDAYS[new Date(`${day}T00:00Z`).getUTCDay()];
    return week.filter(({ dayOfWeek }) => dayOfWeek.some((one) => one === name));
  }
}

const printers = new Map<string, Intl.DateTimeFormat>();

/** By the rules that the runtime knows. */
export function byIntl(zone: string, at: number): string {
  const printer =
    printers.get(zone) ??
    new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  printers.set(zone, printer);
  return printer.format(at).replace(" ", "T");
}

export function dayOf(zone: string, at: number, shown: Clocks = byIntl): string {
  return shown(zone, at).slice(0, 10);
}

/** Minutes since midnight on the wall. */
export function minuteOf(zone: string, at: number, shown: Clocks = byIntl): number {
  const [, hours = 0, minutes = 0] = shown(zone, at).split(/[T:]/).map(Number);
  return hours * 60 + minutes;
}

/** When the clock shows `12:30` on that day: its first pass, or, where it skips that, as much later. */
export function timeOf(zone: string, day: string, clock: string, shown: Clocks = byIntl): number {
  if (clock === "24:00") return timeOf(zone, next(day), "00:00", shown);
  const wall = Date.parse(`${day}T${clock}Z`);
  const offset = (at: number) =>
    Date.parse(`${shown(zone, at)}Z`) - Math.floor(at / MINUTE) * MINUTE;
  const [before, after] = [offset(wall - DAY), offset(wall + DAY)];
  const shows = (at: number) => shown(zone, at) === `${day}T${clock}`;
  return [wall - before, wall - after].find(shows) ?? wall - before;
}

export function next(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + DAY).toISOString().slice(0, 10);
}

export function last(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) - DAY).toISOString().slice(0, 10);
}

export function timeText(at: number | undefined): string {
  return at === undefined ? "no time" : new Date(at).toISOString();
}
