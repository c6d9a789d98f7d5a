import type { Case } from "../cases/case.schema.ts";
import type { CaseStore } from "../cases/case.store.ts";
import type { Actor, EventOf } from "../cases/event.schema.ts";
import type { Service } from "../directory/dealer.schema.ts";
import type { RecentDealers } from "../directory/recent-dealers.ts";
import { newId } from "../kernel/ids.ts";
import type { Random } from "../kernel/random.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { commit } from "../platform/dynamodb/transaction.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import { appointmentHold } from "./appointment-hold.ts";
import type { Appointment } from "./appointment.schema.ts";
import type { AppointmentStore } from "./appointment.store.ts";
import { bookingCase } from "./booking-case.ts";
import type { BookingFor } from "./booking-case.ts";
import type { RefusalOf } from "./booking-refusal.ts";
import { calendarChanges } from "./calendar-changes.ts";
import type { CalendarStore } from "./calendar.store.ts";
import { decideAfresh, spreadOf } from "./decide-afresh.ts";
import { datesOf, decideTime } from "./decide-time.ts";
import type { AgreedTime } from "./decide-time.ts";
import { nearestStarts } from "./nearest-starts.ts";
import { readWish } from "./read-wish.ts";
import type { Wish, WishRefusal } from "./read-wish.ts";

export type BookDeps = {
  readonly recentDealers: RecentDealers;
  readonly cases: Pick<CaseStore, "open" | "record" | "countNewCase">;
  readonly appointments: Pick<AppointmentStore, "add">;
  readonly calendar: Pick<CalendarStore, "days" | "write">;
  readonly tables: Pick<Tables, "client">;
  readonly random: Random;
};

export type BookInput = Wish & { readonly for: BookingFor; readonly by: Actor };

export type Booked = {
  readonly case: Case;
  readonly appointment: Appointment;
  readonly timeZone: string;
};

export type BookRefusal =
  | WishRefusal
  | RefusalOf<"slot-not-offered" | "slot-taken" | "too-many-requests">
  /** Somebody with the same idempotency key was first; nothing was changed now. */
  | { readonly code: "replayed" };

/**
 * Books a start exactly when a listing would show it: one Query, then one transaction with the case,
 * the appointment, a claim on each resource-day, the event that tells the customer, and what
 * `remember` adds (the memory of the answer).
 */
export async function book(
  deps: BookDeps,
  input: BookInput,
  now: Instant,
  remember: (booked: Booked) => readonly Write[] = () => [],
): Promise<Result<Booked, BookRefusal>> {
  const wish = await readWish(deps.recentDealers, input);
  if (!wish.ok) return wish;
  const { dealer, service, terms } = wish.value;
  const drawCase = await bookingCase(deps, input.for, dealer, service, now);
  if (!drawCase.ok) return drawCase;
  return decideAfresh(async (round) => {
    const busy = await deps.calendar.days(dealer.id, datesOf(terms, input.start));
    const preference = { held: [], spread: spreadOf(round, deps.random) };
    const time = decideTime(terms, input.start, busy, now, preference);
    if (!time.ok) {
      const alternatives = await nearestStarts(deps, terms, input.start, now);
      return fail({ code: time.failure, timeZone: terms.zone, alternatives });
    }
    const draft = drawCase.value();
    const id = newId("apt", deps.random);
    const appointment = newAppointment(id, draft.case, input, service, time.value, now);
    const booked = { case: draft.case, appointment, timeZone: terms.zone };
    const claim = calendarChanges(busy, terms.zone, {
      claim: appointmentHold(appointment),
      pools: terms.pools,
    });
    const writes = [
      ...draft.writes,
      deps.appointments.add(appointment, terms.zone),
      ...deps.calendar.write(dealer.id, terms.zone, claim),
      deps.cases.record(bookedEvent(newId("evt", deps.random), appointment, input.by, now)),
      ...remember(booked),
    ];
    const saved = await commit(deps.tables, writes, deps.random);
    // The id is new, so only this very transaction can have written it: an answer got lost, no race.
    if (saved.ok || saved.failure.refused.includes("appointment")) return ok(booked);
    return finalRefusal(saved.failure.refused);
  });
}

/** Undefined when trying afresh can help: a claim was lost, or the reference exists already. */
function finalRefusal(refused: readonly string[]) {
  // A replay comes first: a retry must never hear that its own time is taken.
  if (refused.includes("idempotency")) return fail({ code: "replayed" } as const);
  return refused.includes("too-many") ? fail({ code: "too-many-requests" } as const) : undefined;
}

function newAppointment(
  id: string,
  matter: Case,
  { location, options = {} }: Wish,
  service: Service,
  { start, end, busyFrom, busyUntil, resources, charges }: AgreedTime,
  now: Instant,
): Appointment {
  return {
    id,
    reference: matter.reference,
    dealer: matter.dealer,
    service: service.id,
    serviceName: service.name,
    kind: service.kind,
    department: service.department,
    status: "confirmed",
    revision: 0,
    start,
    end,
    busyFrom,
    busyUntil,
    location,
    ...(Object.keys(options).length === 0 ? {} : { options: { ...options } }),
    resources: [...resources],
    ...(charges.length === 0 ? {} : { charges: [...charges] }),
    sequence: 0,
    bookedAt: now,
  };
}

function bookedEvent(
  id: string,
  appointment: Appointment,
  by: Actor,
  now: Instant,
): EventOf<"appointment.booked"> {
  const { reference, dealer } = appointment;
  return { id, reference, dealer, at: now, by, type: "appointment.booked", appointment };
}
