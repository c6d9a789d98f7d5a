import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { TRANSPORT_KINDS } from "../../directory/document/vocabulary.ts";
import type { TransportKind } from "../../directory/document/vocabulary.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import { datesTouched } from "../calendar/local-day.ts";
import type { DateRange } from "../calendar/local-day.ts";
import { isTransport, transportPool, usedOf } from "../calendar/pool.ts";
import type { Charge } from "../calendar/pool.ts";
import type { Decision } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";

/** What a visit took goes over into what it takes, within the limits of the dealer. */
export function exchanged(
  before: Appointment,
  after: Appointment,
  dealer: Dealer,
): NonNullable<Decision["time"]> {
  const pools = TRANSPORT_KINDS.map((kind) => transportPool(dealer, kind));
  return {
    free: [],
    passedOn: [appointmentHold(before)],
    claims: [{ ...appointmentHold(after), pools }],
  };
}

/** The same where something is given back at most; nothing where all is as it was. */
export function givenBack(
  before: Appointment,
  after: Appointment,
): { readonly time?: NonNullable<Decision["time"]> } {
  if (sameCharges(before, after)) return {};
  const time = {
    free: [],
    passedOn: [appointmentHold(before)],
    claims: [appointmentHold(after)],
  };
  return { time };
}

/** The days that decide whether there is room for what a visit takes of the ways to get on. */
export function daysOfStay(after: Appointment, { timeZone }: Dealer): DateRange[] {
  const { from, until } = appointmentHold(after);
  const dates = transportOf(after)
    .map(({ date }) => date)
    .toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  return [
    datesTouched(timeZone, from, until),
    ...(first === undefined || last === undefined ? [] : [{ from: first, to: last }]),
  ];
}

/** The first day on which nothing of it is left; undefined where there is room on all. */
export function firstFull(
  before: Appointment,
  after: Appointment,
  dealer: Dealer,
  busy: BusyCalendar,
): RefusalOf<"transport-taken"> | undefined {
  const had = transportOf(before);
  for (const { pool, date, amount } of transportOf(after)) {
    const isTheirs = had.some((one) => one.pool === pool && one.date === date);
    const kind = kindOf(pool);
    if (isTheirs || kind === undefined) continue;
    const { capacity } = transportPool(dealer, kind);
    const used = usedOf(busy.get(date)?.get(pool));
    if (used + amount > capacity) return { code: "transport-taken", date, transport: kind };
  }
  return undefined;
}

function transportOf({ charges = [] }: Appointment): readonly Charge[] {
  return charges.filter(({ pool }) => isTransport(pool));
}

function kindOf(pool: string): TransportKind | undefined {
  return TRANSPORT_KINDS.find((kind) => transportPool({}, kind).id === pool);
}

function sameCharges({ charges: one = [] }: Appointment, { charges: other = [] }: Appointment) {
  return (
    one.length === other.length &&
    one.every(({ pool, date }) => other.some((it) => it.pool === pool && it.date === date))
  );
}
