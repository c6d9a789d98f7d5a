import type { CaseStory } from "../../story/case-story.ts";
import type { Actor, EventOf } from "../../story/parts/event.schema.ts";
import type { Dealer, Service } from "../../directory/dealer.schema.ts";
import type { DayOfWeek } from "../../directory/vocabulary.ts";
import type { RecentDealers } from "../../directory/recent-dealers.ts";
import { newId } from "../../kernel/ids.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { agree } from "../slots/agree.ts";
import type { Override } from "../slots/agree.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import type { Appointment, AppointmentAction } from "../../story/parts/appointment.schema.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import { calendarWithout } from "../calendar/calendar-changes.ts";
import type { CalendarStore } from "../calendar/calendar.store.ts";
import { findAppointment, mayChange, writtenAlready } from "./change-rules.ts";
import type { ChangeRefusal, Changed } from "./change-rules.ts";
import { confirmMoveByPhone } from "../confirmation/confirm-move-by-phone.ts";
import type { ConfirmMoveDeps } from "../confirmation/confirm-move-by-phone.ts";
import { spreadOf } from "../slots/choose-resources.ts";
import { LOST, raced } from "../../platform/dynamodb/raced.ts";
import { BOOKING_RACE } from "../appointment/booking-race.ts";
import { datesOf } from "../slots/decide-time.ts";
import type { AgreedTime } from "../slots/decide-time.ts";
import { following } from "../appointment/following.ts";
import { datesTouched } from "../calendar/local-day.ts";
import { nearestStarts } from "../slots/nearest-starts.ts";
import { weekdayRefusal } from "./read-wish.ts";
import { nextAppointmentAction } from "../appointment/reminders.ts";
import { termsOf } from "../slots/service-terms.ts";
import type { ServiceTerms } from "../slots/service-terms.ts";
import { troubleOf } from "../appointment/trouble.ts";
import { writeFreed } from "../waiting/write-freed.ts";
import type { WriteFreedDeps } from "../waiting/write-freed.ts";

export type RescheduleDeps = WriteFreedDeps &
  ConfirmMoveDeps & {
    readonly recentDealers: RecentDealers;
    readonly appointments: Pick<AppointmentStore, "change">;
    readonly commit: Commit;
  };

export type RescheduleInput = {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseStory;
  readonly appointment: string;
  readonly start: Instant;
  /** Staff only, as with a booking. */
  readonly override?: Override | undefined;
  /** The day the mover believes it is. */
  readonly weekday?: DayOfWeek | undefined;
  readonly by: Actor;
};

export type RescheduleRefusal =
  | ChangeRefusal
  | RefusalOf<
      | "dealer-not-found"
      | "service-not-found"
      | "weekday-mismatch"
      | "slot-not-offered"
      | "slot-taken"
    >;

/**
 * Moves an appointment: the same id, a higher sequence, the old time free (or held for who waits for
 * it) and the new one claimed in one transaction, so there are never two and never none. Moving it to
 * where it is already changes nothing, so the same link used twice shows the live booking.
 */
export async function reschedule(
  deps: RescheduleDeps,
  input: RescheduleInput,
  now: Instant,
): Promise<Result<Changed, RescheduleRefusal>> {
  const dealer = await deps.recentDealers(input.story.case.dealer);
  if (dealer === undefined) return fail({ code: "dealer-not-found" });
  const mismatch = weekdayRefusal(input, dealer.timeZone);
  if (mismatch !== undefined) return fail(mismatch);
  const id = newId("evt", deps.random);
  return raced(BOOKING_RACE, async (round) => {
    const { reference } = input.story.case;
    const story = round === 0 ? input.story : ((await deps.cases.story(reference)) ?? input.story);
    const done = writtenAlready(story, id, input.appointment);
    if (done !== undefined) return ok({ appointment: done, timeZone: dealer.timeZone });
    const move = planMove(dealer, story, input, now);
    if (!move.ok) return move;
    const { before, service, terms } = move.value;
    const timeZone = terms.zone;
    // What was taken out of service is a reason to choose again for the same time.
    if (before.start === input.start && troubleOf(dealer, before) === undefined)
      return ok({ appointment: before, timeZone });
    const busy = await readBoth(deps.calendar, terms, before, input.start);
    const held = appointmentHold(before);
    const view = (calendar: BusyCalendar) => calendarWithout(calendar, held);
    const preference = {
      held: before.resources.map(({ id }) => id),
      spread: spreadOf(round, deps.random),
    };
    const agreed = agree(terms, input, view(busy), now, preference);
    if (!agreed.ok) {
      const alternatives = await nearestStarts(deps, terms, input.start, now, view);
      return fail({ code: agreed.failure, timeZone, alternatives });
    }
    const { time, pools, override } = agreed.value;
    const action = nextAppointmentAction(time, service, timeZone, now);
    const appointment = moved(before, time, action);
    const exchange = { free: [held], claims: [{ ...appointmentHold(appointment), pools }] };
    const freed = [{ from: before.busyFrom, until: before.busyUntil }];
    const change = { dealer, busy, exchange, freed, of: before.id, round };
    const event = movedEvent(id, before, appointment, input.by, now);
    const saved = await deps.commit([
      deps.appointments.change("reschedule", appointment, timeZone),
      ...(await writeFreed(deps, change, now)),
      deps.cases.record({ ...event, ...(override === undefined ? {} : { override }) }),
      ...(await confirmMoveByPhone(deps, story, { appointment, dealer, by: input.by }, now)),
    ]);
    return saved.ok ? ok({ appointment, timeZone }) : LOST;
  });
}

type Move = {
  readonly before: Appointment;
  readonly service: Service;
  readonly terms: ServiceTerms;
};

function planMove(
  dealer: Dealer,
  story: CaseStory,
  { appointment, by }: RescheduleInput,
  now: Instant,
): Result<Move, RescheduleRefusal> {
  const found = findAppointment(story, appointment);
  if (!found.ok) return found;
  const before = found.value;
  const service = dealer.services.find(({ id }) => id === before.service);
  const allowed = mayChange("reschedule", before, service, by, now);
  if (!allowed.ok) return allowed;
  if (service === undefined) return fail({ code: "service-not-found" });
  const { location, options = {} } = before;
  const terms = termsOf(dealer, service, { place: location.kind, options });
  // The dealer no longer gives it like this (a place or a model is gone), so no time is offered.
  if (!terms.ok) {
    return fail({ code: "slot-not-offered", timeZone: dealer.timeZone, alternatives: [] });
  }
  return ok({ before, service, terms: terms.value });
}

/** The days of the new time and of the old one; days far apart are cheaper to read by themselves. */
async function readBoth(
  calendar: Pick<CalendarStore, "days">,
  terms: ServiceTerms,
  before: Appointment,
  start: Instant,
): Promise<BusyCalendar> {
  const { from, until } = appointmentHold(before);
  const old = datesTouched(terms.zone, from, until);
  const wanted = datesOf(terms, start);
  if (wanted.from <= old.from && old.to <= wanted.to) return calendar.days(terms.dealer, wanted);
  const [oldDays, wantedDays] = await Promise.all([
    calendar.days(terms.dealer, old),
    calendar.days(terms.dealer, wanted),
  ]);
  return new Map([...oldDays, ...wantedDays]);
}

function moved(before: Appointment, time: AgreedTime, next: AppointmentAction): Appointment {
  return {
    ...following(before, next),
    ...time,
    resources: [...time.resources],
    charges: [...time.charges],
    status: "confirmed",
    sequence: before.sequence + 1,
  };
}

function movedEvent(
  id: string,
  before: Appointment,
  appointment: Appointment,
  by: Actor,
  now: Instant,
): EventOf<"appointment.rescheduled"> {
  const { reference, dealer } = appointment;
  const previous = { start: before.start, end: before.end };
  return {
    id,
    reference,
    dealer,
    at: now,
    by,
    type: "appointment.rescheduled",
    appointment,
    previous,
  };
}
