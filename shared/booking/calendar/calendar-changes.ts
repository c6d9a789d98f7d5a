import type { LocalDate } from "../../kernel/time.ts";
import type { BusyCalendar } from "./busy-calendar.ts";
import { withInterval, withoutHolder } from "./day-intervals.ts";
import { datesTouched, localDays } from "./local-day.ts";
import type { EpochMinute } from "./local-day.ts";
import { isPool, usedOf } from "./pool.ts";
import type { Charge, Pool } from "./pool.ts";

/**
 * What an appointment keeps: each of its resources for the whole time with buffers and travel, and
 * its part of the day's pools.
 */
export type Hold = {
  readonly holder: string;
  readonly resources: readonly string[];
  readonly from: EpochMinute;
  readonly until: EpochMinute;
  readonly charges: readonly Charge[];
};

/** One resource-day as it was read and as it shall be; undefined: there was no item. */
export type BusyChange = {
  readonly kind: "busy";
  readonly date: LocalDate;
  readonly resource: string;
  readonly seen: string | undefined;
  readonly next: string;
};

/** What a pool gives (or gets back, when negative) that day, at most up to its capacity. */
export type PoolChange = {
  readonly kind: "pool";
  readonly date: LocalDate;
  readonly pool: string;
  readonly amount: number;
  readonly capacity: number;
};

export type CalendarChange = BusyChange | PoolChange;

export type Exchange = {
  readonly free?: readonly Hold[];
  readonly claims?: readonly Claim[];
};

/** A hold and the limits that it must keep to; a pool that is not named here has none. */
export type Claim = Hold & { readonly pools?: readonly Pool[] };

/**
 * What must be written to remove everything a holder has on these days and to claim a time: one
 * change per resource-day and per pool-day, also when both are on the same day. A time across
 * midnight is a claim on two days.
 */
export function calendarChanges(
  calendar: BusyCalendar,
  zone: string,
  exchange: Exchange,
): CalendarChange[] {
  const { free = [], claims = [] } = exchange;
  const freed = free.reduce((rest, { holder }) => withoutIntervals(rest, holder), calendar);
  const next = claims.reduce((rest, hold) => withIntervals(rest, zone, hold), freed);
  const busy = [...next].flatMap(([date, resources]) =>
    [...resources].flatMap(([resource, text]) => {
      const seen = calendar.get(date)?.get(resource);
      const kind = "busy" as const;
      const same = isPool(resource) || text === (seen ?? "");
      return same ? [] : [{ kind, date, resource, seen, next: text }];
    }),
  );
  return [...busy, ...poolChanges(exchange)];
}

/** The calendar as it is for a holder: what it has, wherever, does not stand in its own way. */
export function calendarWithout(calendar: BusyCalendar, hold: Hold): BusyCalendar {
  return withCharges(withoutIntervals(calendar, hold.holder), hold.charges, -1);
}

/** The calendar as it will be with what is freed and claimed, pools included. */
export function calendarAfter(
  calendar: BusyCalendar,
  zone: string,
  { free = [], claims = [] }: Exchange,
): BusyCalendar {
  const freed = free.reduce(calendarWithout, calendar);
  return claims.reduce(
    (rest, hold) => withCharges(withIntervals(rest, zone, hold), hold.charges, 1),
    freed,
  );
}

/** Days that were not read are left alone. */
function withCharges(
  calendar: BusyCalendar,
  charges: readonly Charge[],
  sign: 1 | -1,
): BusyCalendar {
  const next = new Map(calendar);
  for (const { pool, date, amount } of charges) {
    const rows = next.get(date);
    if (rows === undefined) continue;
    next.set(date, new Map(rows).set(pool, String(usedOf(rows.get(pool)) + sign * amount)));
  }
  return next;
}

function withoutIntervals(calendar: BusyCalendar, holder: string): BusyCalendar {
  const next = new Map(calendar);
  for (const [date, resources] of calendar) {
    const freed = [...resources].map(
      ([resource, text]) =>
        [resource, text.includes(holder) ? withoutHolder(text, holder) : text] as const,
    );
    next.set(date, new Map(freed));
  }
  return next;
}

/**
 * A pool that gets back as much as it gives is not touched: a move within the day needs no room. A
 * claim that staff made beyond a limit is not held to it by another claim beside it.
 */
function poolChanges({ free = [], claims = [] }: Exchange): PoolChange[] {
  const signed = [
    ...free
      .flatMap(({ charges }) => charges)
      .map((charge) => ({ ...charge, amount: -charge.amount, capacity: 0 })),
    ...claims.flatMap(({ charges, pools = [] }) =>
      charges.map((charge) => {
        const capacity = pools.find(({ id }) => id === charge.pool)?.capacity ?? Infinity;
        return { ...charge, capacity };
      }),
    ),
  ];
  const byRow = Map.groupBy(signed, ({ date, pool }) => `${date} ${pool}`);
  return [...byRow.values()].flatMap((charges) => {
    const [first] = charges;
    const amount = charges.reduce((sum, charge) => sum + charge.amount, 0);
    if (first === undefined || amount === 0) return [];
    const { date, pool } = first;
    const capacity = Math.max(...charges.map((charge) => charge.capacity));
    return [{ kind: "pool" as const, date, pool, amount, capacity }];
  });
}

function withIntervals(calendar: BusyCalendar, zone: string, hold: Hold): BusyCalendar {
  const { holder, resources, from, until } = hold;
  const next = new Map(calendar);
  for (const day of localDays(zone, datesTouched(zone, from, until))) {
    const texts = new Map(calendar.get(day.date));
    const interval = {
      from: Math.max(from, day.from) - day.from,
      to: Math.min(until, day.to) - day.from,
      holder,
    };
    for (const id of resources) {
      texts.set(id, withInterval(texts.get(id) ?? "", interval, day.clock));
    }
    next.set(day.date, texts);
  }
  return next;
}
