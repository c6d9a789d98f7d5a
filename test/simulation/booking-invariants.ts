import type { Appointment } from "../../shared/story/parts/appointment.schema.ts";
import { readDay } from "../../shared/booking/calendar/day-intervals.ts";
import { toMinute } from "../../shared/booking/calendar/local-day.ts";
import type { CaseEvent } from "../../shared/story/parts/event.schema.ts";
import { MINUTE } from "../../shared/kernel/time.ts";
import { startOfDay } from "../../shared/kernel/zone.ts";
import { calendarKeys } from "../../shared/platform/dynamodb/keys/dealer-keys.ts";
import type { World } from "./world.ts";

const CAME_BACK = new Set(["bounced", "suppressed", "failed"]);

const ZONE = "Europe/London";

/** The calendar holds what appointments hold, each once and nothing else; nothing is left undone. */
export function* wrongBookings(world: World): Generator<string> {
  const appointments = world.appointments();
  const missed = new Set(
    appointments.filter((visit) => isMissed(visit, world)).map(({ id }) => id),
  );
  const held = heldIn(world).filter(({ holder }) => !missed.has(holder));
  const offers = world.waiting().flatMap(({ offer }) => offer ?? []);
  const due = [
    ...appointments.filter(({ id, status }) => status !== "cancelled" && !missed.has(id)),
    ...offers.map((offer) => ({ ...offer, id: offer.holder })),
  ].flatMap(holdsOf);
  const have = new Set(held.map(textOf));
  const want = new Set(due.map(textOf));
  if (have.size < held.length) yield "the calendar holds a time twice";
  if ([...want].some((hold) => !have.has(hold)))
    yield "an appointment has no place in the calendar";
  if ([...have].some((hold) => !want.has(hold))) yield "the calendar holds what nobody booked";
  // What is held for somebody may reach into their own time, which goes when they take it.
  const owners = new Map(world.waiting().map(({ id, offer }) => [offer?.holder, id]));
  const owned = held.map((one) => ({ ...one, holder: owners.get(one.holder) ?? one.holder }));
  if (owned.some((one) => owned.some((other) => overlap(one, other)))) {
    yield "two have the same time";
  }
  for (const appointment of appointments) yield* undone(appointment, world.now);
  yield* earlyReminders(world.events());
  if (offers.some(({ until }) => until <= world.now - 10 * MINUTE)) {
    yield "a time is held longer than it was offered";
  }
  if (appointments.some((visit) => isUnheard(visit, world))) {
    yield "a visit stays confirmed that its customer never heard of";
  }
}

/** It had passed, or was under way, before anything came that follows new rules of its zone. */
function isMissed({ wall, start, status }: Appointment, { clocks, now }: World): boolean {
  if (wall === undefined || clocks === undefined) return false;
  const isToCome = status === "confirmed" || status === "unconfirmed";
  if (isToCome && start > now) return false;
  return wall.at !== start || clocks.shows(wall.timeZone, start) !== wall.localStart;
}

/** A day before, or the evening before that where the time would be at night. */
const EARLIEST_REMINDER = 36 * 60 * MINUTE;

function* earlyReminders(events: readonly CaseEvent[]): Generator<string> {
  for (const event of events) {
    if (event.type !== "appointment.reminded") continue;
    const { start } = event.appointment;
    if (start - event.at > EARLIEST_REMINDER) yield "a reminder was of a time that is no more";
    if (event.at >= start) yield "a reminder came when the visit had begun";
  }
}

/** A visit to come whose confirmation came back, with nobody reached since. */
function isUnheard({ id, status, sequence, start }: Appointment, world: World): boolean {
  if (status !== "confirmed" || start <= world.now) return false;
  const events = world.events();
  const told = events.find(
    (event) =>
      (event.type === "appointment.booked" || event.type === "appointment.rescheduled") &&
      event.appointment.id === id &&
      event.appointment.sequence === sequence,
  );
  const mails = world.mails().filter(({ event, recipient }) => {
    return event === told?.id && recipient.kind === "customer";
  });
  if (told === undefined || mails.length === 0) return false;
  if (!mails.every(({ state }) => CAME_BACK.has(state))) return false;
  return !events.some(
    (event) =>
      event.type === "commitment.kept" &&
      event.commitment.appointment === id &&
      event.at >= told.at,
  );
}

function* undone({ status, nextAction, start }: Appointment, now: number): Generator<string> {
  const waits = status === "confirmed" || status === "unconfirmed";
  if (!waits && !mayAsk(status, nextAction)) yield "an appointment that is over has an action";
  if (waits && nextAction === undefined && start > now) yield "a visit to come has no action";
  if (nextAction !== undefined && nextAction.at <= now - 10 * MINUTE) {
    yield "an action of an appointment was not taken in time";
  }
}

/** After a visit the question how it was, or the call about what is left; before it is fetched the look for who waits. */
function mayAsk(status: Appointment["status"], next: Appointment["nextAction"]): boolean {
  if (next === undefined) return true;
  const isOver = status === "completed" || status === "part-needed";
  if (next.kind === "feedback") return status === "completed";
  if (next.kind === "follow-up") return isOver;
  return next.kind === "hand-back" && status === "ready";
}

type Held = {
  readonly holder: string;
  readonly resource: string;
  readonly from: number;
  readonly to: number;
};

function heldIn(world: World): Held[] {
  return world.calendar().flatMap(({ sk, busy }) => {
    const { date, resource } = calendarKeys.partsOf(sk as string);
    const origin = toMinute(startOfDay(ZONE, date));
    return readDay((busy ?? "") as string).map(({ from, to, holder }) => ({
      holder,
      resource,
      from: origin + from,
      to: origin + to,
    }));
  });
}

function holdsOf({ id, resources, busyFrom, busyUntil }: Holder): Held[] {
  const time = { holder: id, from: toMinute(busyFrom), to: toMinute(busyUntil) };
  return resources.map((resource) => ({ ...time, resource: resource.id }));
}

type Holder = Pick<Appointment, "id" | "resources" | "busyFrom" | "busyUntil">;

function textOf({ holder, resource, from, to }: Held): string {
  return `${resource} ${from}-${to} ${holder}`;
}

function overlap(one: Held, other: Held): boolean {
  const sameResource = one.resource === other.resource && one.holder !== other.holder;
  return sameResource && one.from < other.to && other.from < one.to;
}
