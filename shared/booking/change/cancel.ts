import type { CaseStory } from "../../story/case-story.ts";
import type { Actor, EventOf } from "../../story/parts/event.schema.ts";
import type { RecentDealers } from "../../directory/recent-dealers.ts";
import { newId } from "../../kernel/ids.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { findAppointment, mayChange, writtenAlready } from "./change-rules.ts";
import type { ChangeRefusal, Changed } from "./change-rules.ts";
import { LOST, raced } from "../../platform/dynamodb/raced.ts";
import { BOOKING_RACE } from "../appointment/booking-race.ts";
import { following } from "../appointment/following.ts";
import { datesTouched } from "../calendar/local-day.ts";
import { endingEvents, offerHold, withoutOffer } from "../waiting/waiting-changes.ts";
import type { HeldOffer } from "../../story/parts/waiting.schema.ts";
import { writeFreed } from "../waiting/write-freed.ts";
import type { WriteFreedDeps } from "../waiting/write-freed.ts";

export type CancelDeps = WriteFreedDeps & {
  readonly recentDealers: RecentDealers;
  readonly appointments: Pick<AppointmentStore, "change">;
  readonly commit: Commit;
};

export type CancelInput = {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseStory;
  readonly appointment: string;
  readonly reason?: string | undefined;
  readonly by: Actor;
};

export type CancelRefusal = ChangeRefusal | RefusalOf<"dealer-not-found">;

/**
 * Cancels, and frees its time (or holds it for the next who waits for it) in the same transaction.
 * What is cancelled already is `wrong-state`.
 */
export async function cancel(
  deps: CancelDeps,
  input: CancelInput,
  now: Instant,
): Promise<Result<Changed, CancelRefusal>> {
  const dealer = await deps.recentDealers(input.story.case.dealer);
  if (dealer === undefined) return fail({ code: "dealer-not-found" });
  const timeZone = dealer.timeZone;
  const event = newId("evt", deps.random);
  return raced(BOOKING_RACE, async (round) => {
    const { reference } = input.story.case;
    const story = round === 0 ? input.story : ((await deps.cases.story(reference)) ?? input.story);
    const done = writtenAlready(story, event, input.appointment);
    if (done !== undefined) return ok({ appointment: done, timeZone });
    const found = findAppointment(story, input.appointment);
    if (!found.ok) return found;
    const before = found.value;
    const service = dealer.services.find(({ id }) => id === before.service);
    const allowed = mayChange("cancel", before, service, input.by, now);
    if (!allowed.ok) return allowed;
    const appointment = cancelled(before);
    const left = leaveQueue(deps, story, before.id, now);
    const change = { dealer, ...(await whatIsFreed(deps, timeZone, before, left)), round };
    const saved = await deps.commit([
      deps.appointments.change("cancel", appointment, timeZone),
      ...(await writeFreed(deps, change, now)),
      deps.cases.record(cancelledEvent(event, appointment, input, now)),
      ...left.writes,
    ]);
    return saved.ok ? ok({ appointment, timeZone }) : LOST;
  });
}

type Left = { readonly offer: HeldOffer | undefined; readonly writes: readonly Write[] };

/** Who cancels waits no more, and what was held for them goes on with the rest. */
function leaveQueue(deps: CancelDeps, story: CaseStory, id: string, now: Instant): Left {
  const seen = story.waiting?.find((one) => one.id === id && one.status !== "left");
  if (seen === undefined) return { offer: undefined, writes: [] };
  const waiting = withoutOffer(seen, "left");
  const frame = { by: { kind: "system" }, at: now, random: deps.random } as const;
  const events = endingEvents(seen, waiting, false, frame);
  return {
    offer: seen.offer,
    writes: [deps.waiting.put(waiting), ...events.map(deps.cases.record)],
  };
}

/** What was held for them is the earlier of the two, so it finds its next first. */
async function whatIsFreed(
  { calendar }: CancelDeps,
  zone: string,
  before: Appointment,
  { offer }: Left,
) {
  const free = [...(offer === undefined ? [] : [offerHold(offer)]), appointmentHold(before)];
  const days = await Promise.all(
    free.map(({ from, until }) => calendar.days(before.dealer, datesTouched(zone, from, until))),
  );
  const spans = [...(offer === undefined ? [] : [offer]), before];
  return {
    busy: new Map(days.flatMap((some) => [...some])),
    exchange: { free },
    freed: spans.map(({ busyFrom: from, busyUntil: until }) => ({ from, until })),
    of: before.id,
  };
}

function cancelled(before: Appointment): Appointment {
  return { ...following(before, undefined), status: "cancelled", sequence: before.sequence + 1 };
}

function cancelledEvent(
  id: string,
  appointment: Appointment,
  { by, reason }: CancelInput,
  now: Instant,
): EventOf<"appointment.cancelled"> {
  const { reference, dealer } = appointment;
  return {
    id,
    reference,
    dealer,
    at: now,
    by,
    type: "appointment.cancelled",
    appointment,
    ...(reason === undefined || reason === "" ? {} : { reason }),
  };
}
