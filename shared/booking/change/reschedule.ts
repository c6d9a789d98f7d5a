import type { Authority } from "../../commitments/change/agreement-law.ts";
import { serviceOfVisit } from "../../directory/services/several-services.ts";
import type { VisitService } from "../../directory/services/visit-service.ts";
import type { DayOfWeek } from "../../directory/document/vocabulary.ts";
import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Appointment, AppointmentAction } from "../../story/parts/appointment.schema.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { following } from "../appointment/following.ts";
import { nextOfVisit } from "../appointment/part-look.ts";
import { troubleOf } from "../appointment/trouble.ts";
import { calendarWithout } from "../calendar/calendar-changes.ts";
import { datesTouched } from "../calendar/local-day.ts";
import { earliestReturn } from "../../commitments/parts/awaited.ts";
import { callsAfterMove } from "../confirmation/call-to-confirm.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, Changed, NotThere } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Seen } from "../frame/decision.ts";
import { agree } from "../slots/agree.ts";
import type { Override } from "../slots/agree.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { datesOf } from "../slots/decide-time.ts";
import type { AgreedTime } from "../slots/decide-time.ts";
import { withShare } from "../slots/strangers-share.ts";
import { choiceRefusal } from "../slots/booking-refusal.ts";
import { termsOf, withTransport } from "../slots/service-terms.ts";
import { termsOfVisit } from "../slots/visit-terms.ts";
import type { LeaseEnd } from "../slots/opens-on.ts";
import type { ServiceTerms } from "../slots/service-terms.ts";
import { withAlternatives } from "../slots/unplaced.ts";
import type { Unplaced } from "../slots/unplaced.ts";
import { nightOver } from "../word/night-over.ts";
import { mayChange } from "./change-rules.ts";
import type { ChangeRefusal } from "./change-rules.ts";
import { saidOfPromises } from "./said-of-promises.ts";
import type { SaidOfPromise } from "./said-of-promises.ts";
import { movedWithVisit } from "./tied-promises.ts";
import { weekdayRefusal } from "./read-wish.ts";
import { toldOnThePhone } from "./told-on-the-phone.ts";

export type RescheduleDeps = ChangeAppointmentDeps & { readonly recentDealers: RecentDealers };

type Wish = {
  readonly start: Instant;
  /** Staff only, as with a booking. */
  readonly override?: Override | undefined;
  /** The day the mover believes it is. */
  readonly weekday?: DayOfWeek | undefined;
  /** Who shall receive them then: null for anybody, and without it whom they asked for before. */
  readonly host?: string | null | undefined;
  /** Staff only: the customer heard it on the phone just now. */
  readonly toldOnThePhone?: boolean | undefined;
  /** Staff only: what becomes of promises that belong to it, and on what footing they say so. */
  readonly promises?: readonly SaidOfPromise[] | undefined;
  readonly authority?: Authority | undefined;
};

export type RescheduleInput = Wish & {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly appointment: string;
  readonly by: Actor;
};

type MoveRefusal =
  | ChangeRefusal
  | RefusalOf<"service-not-found" | "weekday-mismatch" | "slot-not-offered" | "slot-taken">
  | RefusalOf<"promise-refused" | "invalid-request">;

export type RescheduleRefusal = MoveRefusal | NotThere;

/**
 * Moves an appointment: the same id, a higher sequence, the old time free (or held for who waits for
 * it) and the new one claimed in one transaction, so there are never two and never none. Moving it to
 * where it is already changes nothing, so the same link used twice shows the live booking.
 */
export async function reschedule(
  deps: RescheduleDeps,
  { start, override, weekday, host, toldOnThePhone, promises, authority, ...of }: RescheduleInput,
  now: Instant,
): Promise<Result<Changed, RescheduleRefusal>> {
  const { reference } = of.story.case;
  const request = { ...of, reference, dealerOf: deps.recentDealers, now };
  const wish = { start, override, weekday, host, toldOnThePhone, promises, authority };
  const done = await changeAppointment(deps, request, rescheduled(wish));
  return done.ok ? done : fail(await withAlternatives(deps, done.failure, now));
}

export function rescheduled(wish: Wish): Decide<MoveRefusal | Unplaced> {
  return (seen) => {
    const { appointment: before, dealer, story, now } = seen;
    const possible = placeOf(wish, seen);
    if (!possible.ok) return possible;
    const { service, terms } = possible.value;
    const { start, override, promises = [], authority } = wish;
    // What was taken out of service is a reason to choose again for the same time.
    const same = before.start === start && hostOf(wish, before) === before.host;
    if (same && troubleOf(dealer, before) === undefined) return ok(NOTHING);
    const held = appointmentHold(before);
    return {
      days: [datesOf(terms, start), datesTouched(terms.zone, held.from, held.until)],
      decide: (busy, spread) => {
        const preference = { held: before.resources.map(({ id }) => id), spread };
        const agreed = agree(terms, wish, calendarWithout(busy, held), now, preference);
        if (!agreed.ok) return fail({ code: agreed.failure, near: { terms, start, held } });
        const { time, pools } = agreed.value;
        const action = nextOfVisit({ ...before, start: time.start }, service, dealer, now);
        const asked = { ...seenBy(seen), host: hostOf(wish, before) };
        const appointment = moved(asked, time, action, now);
        const said = saidOfPromises({ promises, authority }, appointment, seen);
        if (!said.ok) return said;
        const previous = { start: before.start, end: before.end };
        const outside = agreed.value.override === undefined ? {} : { override };
        const told = toldOnThePhone(seen.by, wish.toldOnThePhone);
        return ok({
          next: { change: "reschedule", appointment },
          time: { free: [held], claims: [{ ...appointmentHold(appointment), pools }] },
          facts: [{ type: "appointment.rescheduled", appointment, previous, ...outside, ...told }],
          promises: [
            ...said.value,
            ...movedWithVisit(story, appointment, seen, said.value),
            ...nightOver(seen, "visit-moved"),
          ],
          ...callsAfterMove(story, appointment, told.toldOnThePhone),
        });
      },
    };
  };
}

/** What staff have had to do with is held to no end. */
function seenBy({ appointment, by }: Seen): Appointment {
  const { tentative } = appointment;
  if (by.kind !== "staff" || tentative?.lapsesAt === undefined) return appointment;
  return { ...appointment, tentative: { burst: tentative.burst } };
}

/** Whom they ask for; undefined for anybody. */
function hostOf({ host }: Wish, before: Appointment): string | undefined {
  return host === undefined ? before.host : (host ?? undefined);
}

type Place = { readonly service: VisitService; readonly terms: ServiceTerms };

/** Whether it may be moved at all, and what the dealer asks of a time for it. */
function placeOf(wish: Wish, seen: Seen): Result<Place, MoveRefusal> {
  const { appointment, dealer, by, now } = seen;
  const mismatch = weekdayRefusal(wish, dealer.timeZone);
  if (mismatch !== undefined) return fail(mismatch);
  const service = serviceOfVisit(dealer, appointment);
  const allowed = mayChange("reschedule", appointment, service, by, now);
  if (!allowed.ok) return allowed;
  if (service === undefined) return fail({ code: "service-not-found" });
  const read = newTerms(wish, service, seen);
  if (!read.ok) return read;
  const terms = read.value;
  if (appointment.tentative === undefined || by.kind !== "customer") return ok({ service, terms });
  // Who books within the share and moves to where it is used up would go round it.
  const stranger = { paid: true };
  return ok({ service, terms: withShare(terms, { dealer, service }, wish.start, stranger) });
}

/** As they were agreed, or with another host. */
function newTerms(
  { host }: Wish,
  service: VisitService,
  { appointment, dealer, story, by, now }: Seen,
): Result<ServiceTerms, MoveRefusal> {
  const { location, options = {}, host: _before, ...visit } = appointment;
  const notBefore = earliestReturn(story, visit.jobs, dealer, now);
  const lease = leaseOf(story);
  if (typeof host === "string" && host !== appointment.host) {
    const known = by.kind === "staff" || appointment.resources.some(({ id }) => id === host);
    const choice = { place: location.kind, options, host: { id: host, known }, lease };
    const terms = termsOf(dealer, service, choice);
    return terms.ok
      ? ok({ ...withTransport(terms.value, dealer, appointment.transport?.kind), notBefore })
      : fail(choiceRefusal(terms.failure, POINTERS));
  }
  const kept = host === null ? { ...visit, location, options } : appointment;
  const terms = termsOfVisit(dealer, { ...kept, notBefore, lease })?.terms;
  // The dealer no longer gives it like this (a place or a model is gone), so no time is offered.
  if (terms !== undefined) return ok(terms);
  return fail({ code: "slot-not-offered", timeZone: dealer.timeZone, alternatives: [] });
}

/** What is booked already stays what it is where nobody knows the day any more. */
function leaseOf({ case: { leaseMaturityDate } }: Seen["story"]): LeaseEnd {
  return leaseMaturityDate ?? "any";
}

/** What of a visit stays as it is has no field in the request. */
const POINTERS = { location: "", option: () => "" };

type Moving = Omit<Appointment, "host"> & { readonly host?: string | undefined };

/** The same visit at another time, as it is when it is confirmed anew. */
export function moved(
  before: Moving,
  time: AgreedTime,
  next: AppointmentAction,
  now: Instant,
): Appointment {
  const { wall, start, end, busyFrom, busyUntil } = time;
  const { troubleTold: _told, confirmedDespite: _despite, wall: _wall, host, ...same } = before;
  // The car that was looked at for another day has left again; the timeline keeps what was noted. What was said of
  // its night was said of that day.
  const { condition: _left, overnight: _night, transport, ...seen } = same;
  // Who is not there any more does not receive them.
  const receives = time.resources.some(({ id }) => id === host);
  return {
    ...following(seen, next),
    ...(wall === undefined ? {} : { wall }),
    ...(host === undefined || !receives ? {} : { host }),
    ...(transport === undefined ? {} : { transport: { kind: transport.kind } }),
    start,
    end,
    busyFrom,
    busyUntil,
    resources: [...time.resources],
    charges: [...time.charges],
    status: "confirmed",
    sequence: before.sequence + 1,
    changedAt: now,
  };
}
