import type { Case } from "../../story/parts/case.schema.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Actor, EventOf } from "../../story/parts/event.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { RecentDealers } from "../../directory/recent-dealers.ts";
import { newId } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import { agree } from "../slots/agree.ts";
import type { Override } from "../slots/agree.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import { bookingCase } from "./booking-case.ts";
import type { BookingFor } from "./booking-case.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { calendarChanges } from "../calendar/calendar-changes.ts";
import type { CalendarStore } from "../calendar/calendar.store.ts";
import { confirmByPhone } from "../confirmation/confirm-by-phone.ts";
import { spreadOf } from "../slots/choose-resources.ts";
import { LOST, raced } from "../../platform/dynamodb/raced.ts";
import { BOOKING_RACE } from "../appointment/booking-race.ts";
import { datesOf } from "../slots/decide-time.ts";
import { newAppointment } from "./new-appointment.ts";
import { nearestStarts } from "../slots/nearest-starts.ts";
import type { OweCallDeps } from "../confirmation/owe-call.ts";
import { readWish } from "./read-wish.ts";
import type { Wish, WishRefusal } from "./read-wish.ts";

export type BookDeps = OweCallDeps & {
  readonly recentDealers: RecentDealers;
  readonly cases: Pick<CaseStore, "open" | "record" | "countNewCase">;
  readonly appointments: Pick<AppointmentStore, "add">;
  readonly calendar: Pick<CalendarStore, "days" | "write">;
  readonly commit: Commit;
  readonly random: Random;
};

export type BookInput = Wish & {
  readonly for: BookingFor;
  readonly by: Actor;
  /** Staff only: a reason to go outside the rules if they do not offer this time. */
  readonly override?: Override | undefined;
};

export type Booked = {
  readonly case: Case;
  readonly appointment: Appointment;
  /** What booking promised on the side: to confirm by phone where there is no mail address. */
  readonly commitments: readonly Commitment[];
  readonly timeZone: string;
};

export type BookRefusal =
  | WishRefusal
  | RefusalOf<"slot-not-offered" | "slot-taken" | "too-many-requests">
  /** Somebody with the same idempotency key was first; nothing was changed now. */
  | { readonly code: "replayed" };

/**
 * Books a start exactly when a listing would show it (staff also others, with a reason): one Query,
 * then one transaction with the case, the appointment, a claim on each resource-day and pool, the
 * event that tells the customer, and what `remember` adds (the memory of the answer).
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
  const zone = terms.zone;
  const drawCase = await bookingCase(deps, input.for, dealer, service, now);
  if (!drawCase.ok) return drawCase;
  const call = { dealer, department: service.department, by: input.by };
  const promiseCall = await confirmByPhone(deps, hasMail(input.for), call, now);
  return raced(BOOKING_RACE, async (round) => {
    const busy = await deps.calendar.days(dealer.id, datesOf(terms, input.start));
    const preference = { held: [], spread: spreadOf(round, deps.random) };
    const agreed = agree(terms, input, busy, now, preference);
    if (!agreed.ok) {
      const alternatives = await nearestStarts(deps, terms, input.start, now);
      return fail({ code: agreed.failure, timeZone: zone, alternatives });
    }
    const { time, pools, override } = agreed.value;
    const draft = drawCase.value();
    const id = newId("apt", deps.random);
    const made = { id, case: draft.case, wish: input, service, time, zone };
    const appointment = newAppointment(made, now);
    const promised = promiseCall({ case: draft.case, appointment });
    const { commitments } = promised;
    const booked = { case: draft.case, appointment, commitments, timeZone: zone };
    const claims = [{ ...appointmentHold(appointment), pools }];
    const claim = calendarChanges(busy, zone, { claims });
    const event = bookedEvent(newId("evt", deps.random), appointment, input.by, now);
    const writes = [
      ...draft.writes,
      deps.appointments.add(appointment, zone),
      ...deps.calendar.write(dealer.id, zone, claim),
      deps.cases.record({ ...event, ...(override === undefined ? {} : { override }) }),
      ...promised.writes,
      ...remember(booked),
    ];
    const saved = await deps.commit(writes);
    // The id is new, so only this very transaction can have written it: an answer got lost, no race.
    if (saved.ok || saved.failure.refused.includes("appointment")) return ok(booked);
    return finalRefusal(saved.failure.refused);
  });
}

function hasMail(wanted: BookingFor): boolean {
  const { email } = wanted.kind === "known-case" ? wanted.case.customer : wanted.person.customer;
  return email !== undefined;
}

/** Lost when trying afresh can help: a claim was lost, or the reference exists already. */
function finalRefusal(refused: readonly string[]) {
  // A replay comes first: a retry must never hear that its own time is taken.
  if (refused.includes("idempotency")) return fail({ code: "replayed" } as const);
  return refused.includes("too-many") ? fail({ code: "too-many-requests" } as const) : LOST;
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
