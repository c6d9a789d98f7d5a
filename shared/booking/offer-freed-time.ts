import type { CaseStory } from "../cases/case-story.ts";
import type { Dealer } from "../directory/dealer.schema.ts";
import { newId } from "../kernel/ids.ts";
import { HOUR, MINUTE, instant, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { commit } from "../platform/dynamodb/transaction.ts";
import { allows } from "./appointment-transitions.ts";
import { appointmentHold } from "./appointment-hold.ts";
import type { Appointment } from "./appointment.schema.ts";
import { calendarChanges, calendarWithout } from "./calendar-changes.ts";
import { decideAfresh, spreadOf } from "./decide-afresh.ts";
import { decideTime } from "./decide-time.ts";
import { endOffer } from "./end-offer.ts";
import type { EndOfferDeps } from "./end-offer.ts";
import { datesTouched, toInstant, toMinute } from "./local-day.ts";
import type { EpochMinute } from "./local-day.ts";
import { datesToRead, offer } from "./offer.ts";
import { termsOf } from "./service-terms.ts";
import type { ServiceTerms } from "./service-terms.ts";
import { offerHold, offered, waitingEvent } from "./waiting-changes.ts";
import type { Waiting } from "./waiting.schema.ts";

export type Freed = { readonly dealer: string; readonly from: Instant; readonly until: Instant };

const OFFER_POLICY = {
  /** Long enough to see a mail and think, short enough for the next one in the queue. */
  heldMilliseconds: 30 * MINUTE,
  /** Who comes needs time to come. */
  endsBeforeStartMilliseconds: 2 * HOUR,
  /** Less is no offer. */
  leastMilliseconds: 5 * MINUTE,
} as const;

const BY_SYSTEM = { kind: "system" } as const;

/**
 * Offers what became free to those who wait, the longest first: each gets the start in it
 * that suits them, held by a claim like any other, so nobody else can book it meanwhile. What nobody
 * wants stays free for all. Doing it again offers only what is still free.
 */
export async function offerFreedTime(
  deps: EndOfferDeps,
  queue: readonly Waiting[],
  freed: Freed,
  now: Instant,
): Promise<void> {
  const dealer = await deps.directory.dealer(freed.dealer);
  if (dealer === undefined) return;
  for (const waiting of queue) await offerTo(deps, waiting, dealer.document, freed, now);
}

async function offerTo(
  deps: EndOfferDeps,
  { reference, id }: Waiting,
  dealer: Dealer,
  freed: Freed,
  now: Instant,
): Promise<void> {
  await decideAfresh(async (round) => {
    const story = await deps.cases.story(reference);
    const seen = story?.waiting?.find((one) => one.id === id);
    if (story === undefined || seen?.status !== "waiting") return { done: true };
    const appointment = comingAppointment(story, id, now);
    if (appointment === undefined) {
      const leave = { by: BY_SYSTEM, refused: false, next: "left" } as const;
      await endOffer(deps, { reference, id, when: () => true, ...leave }, now);
      return { done: true };
    }
    const found = await findTime(deps, { seen, appointment, dealer, freed, round }, now);
    if (found === undefined) return { done: true };
    const { terms, busy, time } = found;
    const held = {
      ...time,
      resources: [...time.resources],
      charges: [...time.charges],
      holder: newId("hld", deps.random),
      until: heldUntil(time.start, now),
    };
    const waiting = offered(seen, held);
    const claim = { claim: offerHold(held), pools: terms.pools };
    const frame = { by: BY_SYSTEM, at: now, random: deps.random };
    const writes = [
      deps.waiting.put(waiting),
      ...deps.calendar.write(dealer.id, terms.zone, calendarChanges(busy, terms.zone, claim)),
      deps.cases.record(waitingEvent({ type: "waiting.offered" }, waiting, frame)),
    ];
    return (await commit(deps.tables, writes, deps.random)).ok ? { done: true } : undefined;
  });
}

type Search = {
  readonly seen: Waiting;
  readonly appointment: Appointment;
  readonly dealer: Dealer;
  readonly freed: Freed;
  readonly round: number;
};

/** The time in what became free that suits best, and the calendar it was found in. */
async function findTime(
  { calendar, random }: EndOfferDeps,
  { seen, appointment, dealer, freed, round }: Search,
  now: Instant,
) {
  const terms = termsFor(dealer, appointment);
  if (terms === undefined) return undefined;
  const range = datesTouched(terms.zone, ...reach(terms, freed));
  const busy = await calendar.days(dealer.id, datesToRead(terms, range));
  // Their own time goes when they take the other one; its part of the pools goes only then.
  const view = calendarWithout(busy, { ...appointmentHold(appointment), charges: [] });
  const [start] = offer(terms, range, view, now)
    .filter((minute) => suits(toInstant(minute), seen, appointment, terms, freed, now))
    .toSorted((left, right) => offset(left, terms, freed) - offset(right, terms, freed));
  if (start === undefined) return undefined;
  const preference = { held: [], spread: spreadOf(round, random) };
  const time = decideTime(terms, toInstant(start), view, now, preference);
  return time.ok ? { terms, busy, time: time.value } : undefined;
}

function comingAppointment(story: CaseStory, id: string, now: Instant): Appointment | undefined {
  return story.appointments.find(
    (one) => one.id === id && one.start > now && allows("reschedule", one.status),
  );
}

function termsFor(
  dealer: Dealer,
  { service: id, location, options = {} }: Appointment,
): ServiceTerms | undefined {
  const service = dealer.services.find((known) => known.id === id);
  if (service === undefined) return undefined;
  const terms = termsOf(dealer, service, { place: location.kind, options });
  return terms.ok ? terms.value : undefined;
}

/** The very time that became free comes first: what lies across its edges would leave gaps. */
function offset(start: EpochMinute, { before }: ServiceTerms, { from }: Freed): number {
  return Math.abs(start - before - toMinute(from));
}

/** Starts in here would use some of the freed time. */
function reach(
  { before, duration, after }: ServiceTerms,
  { from, until }: Freed,
): [EpochMinute, EpochMinute] {
  return [toMinute(from) - duration - after + 1, toMinute(until) + before];
}

function suits(
  start: Instant,
  { from, before, refused }: Waiting,
  appointment: Appointment,
  terms: ServiceTerms,
  freed: Freed,
  now: Instant,
): boolean {
  const [first, end] = reach(terms, freed);
  const minute = toMinute(start);
  const wanted = start >= (from ?? now) && start < (before ?? appointment.start);
  const uses = minute >= first && minute < end && start < appointment.start;
  const inTime = heldUntil(start, now) - now >= OFFER_POLICY.leastMilliseconds;
  // A no to 10:00 is a no to all that would take some of it, with its buffers; others wait.
  const taken = terms.before + terms.duration + terms.after;
  const again = refused.some((one) => Math.abs(one - start) < taken * MINUTE);
  return wanted && uses && inTime && !again;
}

function heldUntil(start: Instant, now: Instant): Instant {
  const { heldMilliseconds, endsBeforeStartMilliseconds } = OFFER_POLICY;
  return instant(Math.min(plus(now, heldMilliseconds), plus(start, -endsBeforeStartMilliseconds)));
}
