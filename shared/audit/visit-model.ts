import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import { dayOf, last, minuteOf, timeOf, timeText } from "./hours.ts";
import type { Clocks } from "./hours.ts";
import { minutesAfter } from "./ladder-model.ts";
import { wrongCondition } from "./condition-model.ts";
import { partLookOf } from "./part-look-model.ts";
import { clocksAt, isKnownAt } from "./places.ts";
import type { OfVisit, Recorded } from "./recorded.ts";
import { wrongTogether } from "./together-model.ts";
import { visitOnTheWall } from "./wall-model.ts";
import { isTakenOverQuietly } from "./taken-over.ts";

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
/** Nobody is woken: by the dealer's clocks from nine in the evening until eight in the morning. */
const NIGHT = { from: 21 * 60, until: 8 * 60 };
const EVENING = "20:45";
const USUAL_REMINDERS = ["P1D", "PT2H"];
/** When nobody came by then they are looked for. */
const PARKED = 60 * MINUTE;
/** A confirmation that is not delivered by then is doubted; and so much for whoever looks. */
const DELIVERED_WITHIN = 25 * MINUTE;
/** A timer that was lost is found by then. */
const FOUND_WITHIN = 10 * MINUTE;

/** Replays one visit: what it does by itself and when, and that nobody takes what is no longer theirs. */
export function* wrongVisit(events: readonly OfVisit[], recorded: Recorded): Generator<string> {
  const inOrder = events.toSorted(
    (one, other) => one.appointment.revision - other.appointment.revision || one.at - other.at,
  );
  // What was planned by other clocks cannot be judged by those of today, where only these are known.
  const isKnown = recorded.clocksAt !== undefined;
  const changed = isKnown
    ? -1
    : inOrder.findLastIndex(({ type }) => type === "appointment.clock-changed");
  for (const [index, event] of inOrder.entries()) {
    if (index > changed) yield* wrongNext(event, inOrder[index - 1], recorded);
    yield* leftToDo(event);
    yield* wrongCondition(event, inOrder[index - 1]);
    yield* wrongTogether(event, recorded);
    yield* remindedLate(inOrder[index - 1], event, recorded);
    yield* takenTooLate(event, recorded);
  }
  const [lastly] = inOrder.slice(-1);
  if (lastly === undefined) return;
  const visit = recorded.appointments.find(({ id }) => id === lastly.appointment.id);
  if (visit === undefined) yield "a visit is gone";
  else {
    yield* visitOnTheWall(visit, inOrder, recorded);
    yield* notReminded(visit, inOrder, recorded);
    yield* believed(visit, inOrder, recorded);
  }
}

const PLANNED: ReadonlySet<string> = new Set([
  "appointment.booked",
  "appointment.rescheduled",
  "appointment.reminded",
  "appointment.clock-changed",
]);

/** Against the time that was planned, where nothing else has come in between. */
function* remindedLate(
  before: OfVisit | undefined,
  { type, at, appointment }: OfVisit,
  { mostLate }: Recorded,
): Generator<string> {
  if (type !== "appointment.reminded" || before === undefined) return;
  const { nextAction, revision } = before.appointment;
  if (nextAction === undefined || appointment.revision !== revision + 1) return;
  if (at - nextAction.at > mostLate) yield "a reminder came late";
}

function* leftToDo({ type, appointment }: OfVisit): Generator<string> {
  if (type === "appointment.cancelled" && appointment.nextAction !== undefined) {
    yield "a cancelled visit has something to do";
  }
}

function* wrongNext(
  event: OfVisit,
  before: OfVisit | undefined,
  recorded: Recorded,
): Generator<string> {
  const { type, at, appointment } = event;
  if (!PLANNED.has(type) || isByOtherClocks(appointment)) return;
  if (!isKnownAt(appointment.dealer, at, recorded)) return;
  const dues = duesOf({ type, at, appointment }, before, recorded);
  const { kind, at: planned } = appointment.nextAction ?? {};
  if (dues.some((due) => due.kind === kind && due.at === planned)) return;
  if (keepsWaiting(event)) return;
  yield `${type}: ${kind ?? "nothing"} at ${timeText(planned)} instead of ${dues[0]?.kind} at ${timeText(dues[0]?.at)}`;
}

/**
 * One that stands against its dealer's document is not reminded of as if all were well, and no event says so:
 * with other clocks it goes on waiting. Whether a reminder was owed is judged at the end.
 */
function keepsWaiting(event: OfVisit): boolean {
  const { type, appointment } = event;
  const { nextAction, start } = appointment;
  if (isTakenOverQuietly(event)) return isLookedForOnly(appointment);
  if (type !== "appointment.clock-changed") return false;
  return nextAction === undefined || isLookedForOnly({ nextAction, start });
}

/** Nobody is reminded of it; whether they came is asked. */
function isLookedForOnly({
  nextAction,
  start,
}: Pick<Appointment, "nextAction" | "start">): boolean {
  return nextAction?.kind === "attendance" && nextAction.at === start + PARKED;
}

function duesOf(
  { type, at, appointment }: Pick<OfVisit, "type" | "at" | "appointment">,
  before: OfVisit | undefined,
  recorded: Recorded,
): Due[] {
  const clocks = clocksAt(recorded, at);
  // Whoever was reminded for the last time is only looked for later.
  const isLast =
    type === "appointment.clock-changed" && before?.appointment.nextAction?.kind === "attendance";
  const after = isLast ? appointment.start : at;
  return dealersOf(appointment, recorded).map((dealer) =>
    nextOf(appointment, dealer, after, clocks),
  );
}

/** It was told as another moment than its clocks make it now. */
function isByOtherClocks({ wall, start }: Appointment): boolean {
  return wall !== undefined && wall.at !== start;
}

type Due = { readonly kind: "reminder" | "attendance"; readonly at: number };

function nextOf(visit: Appointment, dealer: Dealer, after: number, clocks: Clocks): Due {
  const reminders = remindersOf(visit, dealer, clocks);
  const times = [...reminders, ...partLookOf(visit, dealer, reminders, clocks)].filter(
    (time) => time > after && time < visit.start,
  );
  if (times.length > 0) return { kind: "reminder", at: Math.min(...times) };
  return { kind: "attendance", at: visit.start + PARKED };
}

function remindersOf(
  { service, start }: Appointment,
  { services, timeZone: zone }: Dealer,
  clocks: Clocks,
): number[] {
  const known = services.find(({ id }) => id === service);
  const usual = known === undefined ? [] : (known.reminders ?? USUAL_REMINDERS);
  const durations = known?.event === undefined ? usual : [...new Set(["P1D", ...usual])];
  return durations.map((duration) => byDay(ahead(start, duration, zone, clocks), zone, clocks));
}

/** A day before ten is at ten, whatever the clocks do in between. */
function ahead(start: number, duration: string, zone: string, clocks: Clocks): number {
  const minutes = minutesAfter(duration);
  const days = Math.floor(minutes / DAY_MINUTES);
  let day = dayOf(zone, start, clocks);
  for (let count = 0; count < days; count += 1) day = last(day);
  const clock = minuteOf(zone, start, clocks);
  const wall = `${two(Math.floor(clock / 60))}:${two(clock % 60)}`;
  const same = days === 0 ? start : timeOf(zone, day, wall, clocks);
  return same - (minutes - days * DAY_MINUTES) * MINUTE;
}

function byDay(at: number, zone: string, clocks: Clocks): number {
  const minute = minuteOf(zone, at, clocks);
  const day = dayOf(zone, at, clocks);
  if (minute >= NIGHT.from) return timeOf(zone, day, EVENING, clocks);
  return minute < NIGHT.until ? timeOf(zone, last(day), EVENING, clocks) : at;
}

/** A reminder of a visit that stood as it was agreed, while it was still to come. */
function* notReminded(
  visit: Appointment,
  events: readonly OfVisit[],
  recorded: Recorded,
): Generator<string> {
  const { now, mostLate } = recorded;
  if (visit.status !== "confirmed" && visit.status !== "unconfirmed") return;
  const dealers = dealersOf(visit, recorded);
  const [dealer] = dealers;
  // With another document it may stand against it, and waits until somebody has decided.
  if (dealer === undefined || dealers.length > 1) return;
  const agreed = planIn(events);
  if (agreed === undefined || !isKnownAt(visit.dealer, agreed.at, recorded)) return;
  const late = Math.min(mostLate, FOUND_WITHIN);
  const passed = remindersOf(visit, dealer, clocksAt(recorded, now)).filter(
    (time) =>
      time > agreed.at &&
      time < now - late &&
      time < visit.start - late &&
      stood(events, time, time + late),
  );
  const first = Math.min(...passed);
  const told = events.some(({ type, at }) => type === "appointment.reminded" && at >= first);
  if (passed.length > 0 && visit.start > now && !told) yield "nobody was reminded of a visit";
}

/** The last; where it was taken over quietly, somebody has said whether they are reminded. */
function planIn(events: readonly OfVisit[]): OfVisit | undefined {
  const plan = events.findLast(
    ({ type }) =>
      type === "appointment.booked" ||
      type === "appointment.rescheduled" ||
      type === "appointment.clock-changed",
  );
  return plan === undefined || isTakenOverQuietly(plan) ? undefined : plan;
}

/** Still to come for all who looked in between, and not pressed as begun, if by mistake. */
function stood(events: readonly OfVisit[], from: number, until: number): boolean {
  const before = events.findLast(({ at }) => at <= from);
  const meanwhile = events.filter(({ at }) => at > from && at <= until);
  return [before, ...meanwhile].every(
    (event) => event === undefined || /^(?:un)?confirmed$/.test(event.appointment.status),
  );
}

/** That the customer knows of it, although nothing says so. */
function* believed(
  visit: Appointment,
  events: readonly OfVisit[],
  { now, mails, events: all }: Recorded,
): Generator<string> {
  if (visit.status !== "confirmed" || visit.start <= now) return;
  const told = events.find(
    ({ type, appointment }) =>
      (type === "appointment.booked" || type === "appointment.rescheduled") &&
      appointment.sequence === visit.sequence,
  );
  if (told === undefined || isSaidToBeKnown(told)) return;
  const letters = mails.filter(
    ({ event, recipient }) => event === told.id && recipient.kind === "customer",
  );
  const [letter] = letters;
  if (letter === undefined || letter.at > now - DELIVERED_WITHIN) return;
  const arrived = letters.some(({ state }) => state === "delivered" || state === "complained");
  const spoken = all.some(
    (event) =>
      event.type === "commitment.kept" &&
      event.commitment.appointment === visit.id &&
      event.outcome === "reached" &&
      event.at >= told.at,
  );
  if (!arrived && !spoken) yield "a visit counts as confirmed that its customer may not know of";
}

/** Whoever booked it said so to them, or they had it before it was taken over. */
function isSaidToBeKnown(told: OfVisit): boolean {
  return isTakenOverQuietly(told) || ("toldOnThePhone" in told && told.toldOnThePhone === true);
}

/** A held time is its customer's until the offer ends, and no longer. */
function* takenTooLate(event: OfVisit, { events }: Recorded): Generator<string> {
  if (event.type !== "appointment.rescheduled" || event.by.kind !== "customer") return;
  const { id, start } = event.appointment;
  const offers = events
    .flatMap((other) => ("waiting" in other && other.waiting.id === id ? [other] : []))
    .filter(({ at, waiting }) => at <= event.at && waiting.id === id)
    .toSorted((one, other) => one.waiting.generation - other.waiting.generation);
  const offer = offers.at(-1)?.waiting.offer;
  if (offer !== undefined && offer.start === start && offer.until <= event.at) {
    yield "an offer was accepted after its end";
  }
}

function dealersOf({ dealer }: Appointment, { documents }: Recorded): Dealer[] {
  return documents.flatMap((one) => (one.dealer.id === dealer ? [one.dealer] : [])).toReversed();
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
