import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { addDays, dateAt } from "../../kernel/zone.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { findKey } from "../../story/find-keys.ts";
import type { Appointment, Visitor } from "../../story/parts/appointment.schema.ts";
import type { Customer } from "../../story/parts/case.schema.ts";
import { sameVisitor } from "../appointment/read-visitor.ts";
import { LIVE } from "../appointment/appointment-transitions.ts";
import type { LatelyBooked } from "../appointment/lately-booked.store.ts";
import { monthOf } from "../appointment/appointment-writes.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";

export type AlreadyBookedDeps = {
  readonly cases: Pick<CaseStore, "foundBy" | "cases">;
  readonly appointments: Pick<AppointmentStore, "between" | "one" | "latelyBooked" | "bookedNow">;
};

export type Wanted = {
  readonly dealer: Dealer;
  readonly customer: Customer;
  /** Who comes, where it is not the customer. */
  readonly visitor?: Visitor | undefined;
  readonly start: Instant;
  readonly end: Instant;
};

/** Where another visit of the same customer stands. */
type Standing = Pick<Appointment, "reference">;

/** Says what stands against another visit of a customer who books for themselves. */
export type SameCustomer = {
  /** Asked once, of an index that is some moments behind. */
  readonly standing: (of: Wanted) => Promise<Standing | undefined>;
  /** What that index may not know yet, as of now; `writes` let no second booking pass beside this one. */
  readonly lately: (
    of: Wanted,
    now: Instant,
  ) => Promise<{
    readonly standing: Standing | undefined;
    readonly writes: (made: Appointment) => readonly Write[];
  }>;
};

/** Who says `again` wants another, and is told of none; the next booking hears of theirs all the same. */
export function sameCustomer(deps: AlreadyBookedDeps, again: boolean): SameCustomer {
  const { appointments } = deps;
  return {
    standing: async (of) => (again ? undefined : await alreadyBooked(deps, of)),
    lately: async (of, now) => {
      const seen = await appointments.latelyBooked(of.dealer.id, of.customer, now);
      const visits = again ? [] : seen.flatMap((one) => one.visits);
      return {
        standing: await standingAmong(appointments, visits, of),
        writes: (made) => appointments.bookedNow(seen, made),
      };
    },
  };
}

/**
 * As they are now, moved or cancelled meanwhile. One that cannot be read yet was booked this very
 * moment: a transaction shows item by item; who comes to it is not known, and taken for the same.
 */
async function standingAmong(
  appointments: Pick<AppointmentStore, "one">,
  visits: readonly LatelyBooked[],
  { start, end, visitor, customer }: Wanted,
): Promise<Standing | undefined> {
  const asTheyAre = await Promise.all(
    visits.map(async (visit) => {
      const present = await appointments.one(visit.reference, visit.id);
      return present ?? { ...visit, visitor, status: "confirmed" as const };
    }),
  );
  return asTheyAre.find(
    (visit) =>
      IS_LIVE.has(visit.status) &&
      visit.start < end &&
      visit.end > start &&
      sameVisitor(visit.visitor, visitor, customer),
  );
}

/** Whoever has been here more often is asked about their newest matters only. */
const NEWEST_CASES = 50;

/**
 * What the same customer, by address or number, has at this dealer at an overlapping time for the same
 * person: a parent who books for a child as well means two visits.
 */
async function alreadyBooked(
  deps: Pick<AlreadyBookedDeps, "cases"> & {
    readonly appointments: Pick<AppointmentStore, "between">;
  },
  { dealer, customer, visitor, start, end }: Wanted,
): Promise<Appointment | undefined> {
  const references = await casesOf(deps, dealer.id, customer);
  // Whoever is new here, as most are, costs one look.
  if (references.size === 0) return undefined;
  const from = plus(start, -DAY);
  const around = await deps.appointments.between(dealer.id, monthsOf(dealer, from, end), from, end);
  return around.find(
    (visit) =>
      references.has(visit.reference) &&
      IS_LIVE.has(visit.status) &&
      visit.end > start &&
      sameVisitor(visit.visitor, visitor, customer),
  );
}

const IS_LIVE: ReadonlySet<string> = new Set(LIVE);

/** A number on the case's call list is not who booked it, so the customers themselves are compared. */
async function casesOf(
  { cases }: Pick<AlreadyBookedDeps, "cases">,
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
