import type { CaseStore } from "../cases/case.store.ts";
import type { CaseStory } from "../cases/case-story.ts";
import type { Actor, EventOf } from "../cases/event.schema.ts";
import type { RecentDealers } from "../directory/recent-dealers.ts";
import { newId } from "../kernel/ids.ts";
import type { Random } from "../kernel/random.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { commit } from "../platform/dynamodb/transaction.ts";
import { appointmentHold } from "./appointment-hold.ts";
import type { Appointment } from "./appointment.schema.ts";
import type { AppointmentStore } from "./appointment.store.ts";
import type { RefusalOf } from "./booking-refusal.ts";
import { calendarChanges } from "./calendar-changes.ts";
import type { CalendarStore } from "./calendar.store.ts";
import { findAppointment, mayChange, writtenAlready } from "./change-rules.ts";
import type { ChangeRefusal, Changed } from "./change-rules.ts";
import { decideAfresh } from "./decide-afresh.ts";
import { following } from "./following.ts";
import { datesTouched } from "./local-day.ts";

export type CancelDeps = {
  readonly recentDealers: RecentDealers;
  readonly cases: Pick<CaseStore, "story" | "record">;
  readonly appointments: Pick<AppointmentStore, "change">;
  readonly calendar: Pick<CalendarStore, "days" | "write">;
  readonly tables: Pick<Tables, "client">;
  readonly random: Random;
};

export type CancelInput = {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseStory;
  readonly appointment: string;
  readonly reason?: string | undefined;
  readonly by: Actor;
};

export type CancelRefusal = ChangeRefusal | RefusalOf<"dealer-not-found">;

/** Cancels, and frees its time in the same transaction. What is cancelled already is `wrong-state`. */
export async function cancel(
  deps: CancelDeps,
  input: CancelInput,
  now: Instant,
): Promise<Result<Changed, CancelRefusal>> {
  const dealer = await deps.recentDealers(input.story.case.dealer);
  if (dealer === undefined) return fail({ code: "dealer-not-found" });
  const timeZone = dealer.timeZone;
  const event = newId("evt", deps.random);
  return decideAfresh(async (round) => {
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
    const hold = appointmentHold(before);
    const busy = await deps.calendar.days(dealer.id, datesTouched(timeZone, hold.from, hold.until));
    const changes = calendarChanges(busy, timeZone, { free: [hold] });
    const saved = await commit(
      deps.tables,
      [
        deps.appointments.change("cancel", appointment, timeZone),
        ...deps.calendar.write(dealer.id, timeZone, changes),
        deps.cases.record(cancelledEvent(event, appointment, input, now)),
      ],
      deps.random,
    );
    return saved.ok ? ok({ appointment, timeZone }) : undefined;
  });
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
