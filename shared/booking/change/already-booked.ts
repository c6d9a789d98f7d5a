import type { Dealer } from "../../directory/dealer.schema.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { addDays, dateAt } from "../../kernel/zone.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { findKey } from "../../story/find-keys.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Customer } from "../../story/parts/case.schema.ts";
import { LIVE } from "../appointment/appointment-transitions.ts";
import { monthOf } from "../appointment/appointment-writes.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";

export type AlreadyBookedDeps = {
  readonly cases: Pick<CaseStore, "foundBy" | "cases">;
  readonly appointments: Pick<AppointmentStore, "between">;
};

type Wanted = {
  readonly dealer: Dealer;
  readonly customer: Customer;
  readonly start: Instant;
  readonly end: Instant;
};

/** Whoever has been here more often is asked about their newest matters only. */
const NEWEST_CASES = 50;

/**
 * What the same customer, by address or number, has at this dealer at an overlapping time. Asked of an
 * index that is some moments behind, so two bookings within one second may both stand; both are
 * confirmed, and each can be cancelled.
 */
export async function alreadyBooked(
  deps: AlreadyBookedDeps,
  { dealer, customer, start, end }: Wanted,
): Promise<Appointment | undefined> {
  const references = await casesOf(deps, dealer.id, customer);
  // Whoever is new here, as most are, costs one look.
  if (references.size === 0) return undefined;
  const from = plus(start, -DAY);
  const around = await deps.appointments.between(dealer.id, monthsOf(dealer, from, end), from, end);
  return around.find(
    (visit) => references.has(visit.reference) && IS_LIVE.has(visit.status) && visit.end > start,
  );
}

const IS_LIVE: ReadonlySet<string> = new Set(LIVE);

/** A number on the case's call list is not who booked it, so the customers themselves are compared. */
async function casesOf(
  { cases }: AlreadyBookedDeps,
  dealer: string,
  { email, phone }: Customer,
): Promise<ReadonlySet<string>> {
  const keys = [
    ...(email === undefined ? [] : [findKey("email", email)]),
    ...(phone === undefined ? [] : [findKey("phone", phone)]),
  ];
  const found = await Promise.all(keys.map((key) => cases.foundBy(dealer, key, NEWEST_CASES)));
  const matters = found.flat().length === 0 ? new Map() : await cases.cases(found.flat());
  const same = [...matters.values()].filter(
    ({ customer }) =>
      (email !== undefined && customer.email === email) ||
      (phone !== undefined && customer.phone === phone),
  );
  return new Set(same.map(({ reference }) => reference));
}

function monthsOf({ timeZone }: Dealer, from: Instant, until: Instant): string[] {
  const first = dateAt(timeZone, from);
  const last = dateAt(timeZone, until);
  const months = new Set<string>();
  for (let date = first; date <= last; date = addDays(date, 1)) months.add(monthOf(date));
  return [...months];
}
