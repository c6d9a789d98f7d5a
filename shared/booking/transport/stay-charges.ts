import type { TransportKind } from "../../directory/document/vocabulary.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt } from "../../kernel/zone.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { isTransport, transportPool } from "../calendar/pool.ts";
import type { Charge } from "../calendar/pool.ts";

type Stay = Pick<Appointment, "start" | "transport" | "overnight">;

/**
 * What a visit takes of the ways to get on: one on the day it begins, and where the car is to stay the night one on
 * each day of that, also while nobody has agreed to it. What is the same on one day counts once.
 */
export function stayCharges({ start, transport, overnight }: Stay, zone: string): Charge[] {
  const first = dateAt(zone, start);
  const own = transport === undefined ? [] : [charge(transport.kind, transport.day ?? first)];
  const nights =
    overnight === undefined
      ? []
      : daysBetween(
          later(first, dateAt(zone, overnight.proposedAt)),
          dateAt(zone, overnight.readyBy),
        ).map((date) => charge(overnight.transport, date));
  return [...own.filter((one) => !nights.some((night) => isSame(one, night))), ...nights];
}

/** The visit with these charges, and with what else it took as it is. */
export function withStayCharges(visit: Appointment, zone: string): Appointment {
  const { charges: before = [], ...rest } = visit;
  const others = before.filter(({ pool }) => !isTransport(pool));
  const charges = [...others, ...stayCharges(visit, zone)];
  return charges.length === 0 ? rest : { ...rest, charges };
}

/** Over sooner than planned: the later days are for others; today it was taken. */
export function withoutLaterDays(visit: Appointment, zone: string, now: Instant): Appointment {
  const today = dateAt(zone, now);
  const { charges = [] } = visit;
  const kept = charges.filter(({ pool, date }) => !isTransport(pool) || date <= today);
  return kept.length === charges.length ? visit : { ...visit, charges: kept };
}

/** Nobody came, so nobody needs to get on from there. */
export function withoutTransport(
  { transport: _unused, overnight: _neither, ...visit }: Appointment,
  zone: string,
): Appointment {
  return withStayCharges(visit, zone);
}

function charge(kind: TransportKind, date: LocalDate): Charge {
  const { id: pool, amount } = transportPool({}, kind);
  return { pool, date, amount };
}

function isSame(one: Charge, other: Charge): boolean {
  return one.pool === other.pool && one.date === other.date;
}

/** Both included. */
function daysBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}

const later = (one: LocalDate, other: LocalDate) => (one > other ? one : other);
