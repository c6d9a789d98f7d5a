import type { CaseStory } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/event.schema.ts";
import type { RecentDealers } from "../../directory/recent-dealers.ts";
import { newId } from "../../kernel/ids.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import type { Hold } from "../calendar/calendar-changes.ts";
import { findAppointment, writtenAlready } from "./change-rules.ts";
import type { Changed } from "./change-rules.ts";
import { confirmMoveByPhone } from "../confirmation/confirm-move-by-phone.ts";
import type { ConfirmMoveDeps } from "../confirmation/confirm-move-by-phone.ts";
import { LOST, raced } from "../../platform/dynamodb/raced.ts";
import { BOOKING_RACE } from "../appointment/booking-race.ts";
import { following } from "../appointment/following.ts";
import { datesTouched } from "../calendar/local-day.ts";
import { nextAppointmentAction } from "../appointment/reminders.ts";
import { offerHold, withoutOffer } from "../waiting/waiting-changes.ts";
import type { HeldOffer, Waiting } from "../../story/parts/waiting.schema.ts";
import { writeFreed } from "../waiting/write-freed.ts";
import type { WriteFreedDeps } from "../waiting/write-freed.ts";

export type AcceptOfferDeps = WriteFreedDeps &
  ConfirmMoveDeps & {
    readonly recentDealers: RecentDealers;
    readonly appointments: Pick<AppointmentStore, "change">;
    readonly commit: Commit;
  };

export type AcceptRefusal = RefusalOf<
  "dealer-not-found" | "appointment-not-found" | "wrong-state" | "no-offer"
>;

/**
 * Moves an appointment to the time that is held for its customer: what was held becomes theirs, and
 * their old time goes to the next who waits or is free, in one transaction. Until the offer ends
 * nobody can be faster.
 */
export async function acceptOffer(
  deps: AcceptOfferDeps,
  input: { readonly story: CaseStory; readonly appointment: string; readonly by: Actor },
  now: Instant,
): Promise<Result<Changed, AcceptRefusal>> {
  const { reference, dealer: dealerId } = input.story.case;
  const dealer = await deps.recentDealers(dealerId);
  if (dealer === undefined) return fail({ code: "dealer-not-found" });
  const { timeZone } = dealer;
  const id = newId("evt", deps.random);
  return raced(BOOKING_RACE, async (round) => {
    const story = round === 0 ? input.story : ((await deps.cases.story(reference)) ?? input.story);
    const done = writtenAlready(story, id, input.appointment);
    if (done !== undefined) return ok({ appointment: done, timeZone });
    const found = findOffer(story, input.appointment, now);
    if (!found.ok) return found;
    const { before, waiting, offer } = found.value;
    const service = dealer.services.find(({ id }) => id === before.service);
    const appointment = moved(before, offer, nextAppointmentAction(offer, service, timeZone, now));
    const free = [appointmentHold(before), offerHold(offer)];
    const busy = await readAll(deps, dealerId, timeZone, free);
    const exchange = { free, claims: [appointmentHold(appointment)] };
    const freed = [{ from: before.busyFrom, until: before.busyUntil }];
    const change = { dealer, busy, exchange, freed, of: before.id, round };
    const event = {
      id,
      reference,
      dealer: dealerId,
      at: now,
      by: input.by,
      type: "appointment.rescheduled",
      appointment,
      previous: { start: before.start, end: before.end },
    } as const;
    const writes = [
      deps.appointments.change("reschedule", appointment, timeZone),
      deps.waiting.put(withoutOffer(waiting, "left")),
      ...(await writeFreed(deps, change, now)),
      deps.cases.record(event),
      ...(await confirmMoveByPhone(deps, story, { appointment, dealer, by: input.by }, now)),
    ];
    const saved = await deps.commit(writes);
    return saved.ok ? ok({ appointment, timeZone }) : LOST;
  });
}

type Found = {
  readonly before: Appointment;
  readonly waiting: Waiting;
  readonly offer: HeldOffer;
};

function findOffer(story: CaseStory, id: string, now: Instant): Result<Found, AcceptRefusal> {
  const found = findAppointment(story, id);
  if (!found.ok) return found;
  const before = found.value;
  if (!allows("reschedule", before.status)) {
    return fail({ code: "wrong-state", status: before.status });
  }
  const waiting = story.waiting?.find((one) => one.id === id);
  const offer = waiting?.offer;
  // Who has moved to an earlier time meanwhile would be moved back by it.
  if (waiting === undefined || offer === undefined || offer.start >= before.start) {
    return fail({ code: "no-offer" });
  }
  if (offer.until <= now) {
    return fail({ code: "no-offer" });
  }
  return ok({ before, waiting, offer });
}

function moved(
  before: Appointment,
  { start, end, busyFrom, busyUntil, resources, charges }: HeldOffer,
  next: Appointment["nextAction"],
): Appointment {
  return {
    ...following(before, next),
    start,
    end,
    busyFrom,
    busyUntil,
    resources,
    charges,
    status: "confirmed",
    sequence: before.sequence + 1,
  };
}

async function readAll(
  { calendar }: Pick<AcceptOfferDeps, "calendar">,
  dealer: string,
  zone: string,
  holds: readonly Hold[],
) {
  const days = await Promise.all(
    holds.map(({ from, until }) => calendar.days(dealer, datesTouched(zone, from, until))),
  );
  return new Map(days.flatMap((some) => [...some]));
}
