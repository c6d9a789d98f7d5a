import { toEvent } from "../../story/fact.ts";
import type { Fact } from "../../story/fact.ts";
import type { CaseNow } from "../../story/case-story.ts";
import { newId } from "../../kernel/ids.ts";
import { MINUTE, instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import { calendarAfter, calendarChanges, calendarWithout } from "../calendar/calendar-changes.ts";
import type { Exchange } from "../calendar/calendar-changes.ts";
import { spreadOf } from "../slots/choose-resources.ts";
import { decideTime } from "../slots/decide-time.ts";
import { datesTouched, toInstant, toMinute } from "../calendar/local-day.ts";
import type { EpochMinute } from "../calendar/local-day.ts";
import { datesToRead, bookableStarts } from "../slots/bookable-starts.ts";
import type { ServiceTerms } from "../slots/service-terms.ts";
import { OFFER_POLICY } from "./offer-policy.ts";
import { soughtBy } from "./sought.ts";
import { endingFacts, offerHold, offered, withoutOffer } from "./waiting-changes.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import type { FreedChange, FreedSpan, WriteFreedDeps } from "./write-freed.ts";

/** A transaction has room for 100 writes; the rest of the queue is for relay. */
const MOST_AT_ONCE = 5;
/** Of a long queue so many cases are read side by side. */
const READ_AT_ONCE = 8;

const BY_SYSTEM = { kind: "system" } as const;

/** What the transaction does so far: each offer is decided on what the ones before it left. */
type Plan = {
  readonly busy: BusyCalendar;
  readonly exchange: Exchange;
  readonly writes: readonly Write[];
  readonly changed: number;
};

/**
 * The calendar's writes of a change that frees time, and of the offers of it to those who wait, the
 * longest first: each gets the start in it that suits them, held by a claim like any other. What
 * nobody wants becomes free for all. A write is refused when one of them changed meanwhile.
 */
export async function offerToQueue(
  deps: WriteFreedDeps,
  queue: readonly Waiting[],
  change: FreedChange,
  now: Instant,
): Promise<Write[]> {
  const { dealer } = change;
  let plan: Plan = { busy: change.busy, exchange: change.exchange, writes: [], changed: 0 };
  for (let from = 0; from < queue.length && plan.changed < MOST_AT_ONCE; from += READ_AT_ONCE) {
    const some = queue.slice(from, from + READ_AT_ONCE);
    // The queue's index is possibly seconds old, their cases are not.
    const stories = await Promise.all(some.map(({ reference }) => deps.cases.now(reference)));
    for (const [index, { id }] of some.entries()) {
      const story = stories[index];
      const seen = story?.waiting?.find((one) => one.id === id);
      if (story === undefined || seen?.status !== "waiting") continue;
      if (plan.changed === MOST_AT_ONCE) break;
      plan = await withOffer(deps, plan, { seen, story, change }, now);
    }
  }
  const { timeZone } = dealer;
  const changes = calendarChanges(plan.busy, timeZone, plan.exchange);
  return [...deps.calendar.write(dealer.id, timeZone, changes), ...plan.writes];
}

type Waiter = {
  readonly seen: Waiting;
  readonly story: CaseNow;
  readonly change: FreedChange;
};

async function withOffer(
  deps: WriteFreedDeps,
  plan: Plan,
  { seen, story, change }: Waiter,
  now: Instant,
): Promise<Plan> {
  const frame = { by: BY_SYSTEM, at: now, random: deps.random };
  const record = (fact: Fact) => deps.cases.record(toEvent(fact, seen, frame));
  const changed = plan.changed + 1;
  const sought = soughtBy(seen, story, change.dealer, now);
  if (sought.kind === "passed-over") return plan;
  if (sought.kind === "ends") {
    const left = withoutOffer(seen, "left");
    const events = endingFacts(seen, left, { refused: false, ...sought }).map(record);
    return { ...plan, changed, writes: [...plan.writes, deps.waiting.put(left), ...events] };
  }
  const found = await findTime(deps, plan, { seen, ...sought, change }, now);
  if (found === undefined) return plan;
  const { terms } = sought;
  const { busy, time, since } = found;
  const held = {
    ...time,
    resources: [...time.resources],
    charges: [...time.charges],
    holder: newId("hld", deps.random),
    until: heldUntil(time.start, since, now),
    since,
  };
  const waiting = offered(seen, held);
  const { claims = [] } = plan.exchange;
  return {
    busy,
    changed,
    exchange: {
      ...plan.exchange,
      claims: [...claims, { ...offerHold(held), pools: terms.pools }],
    },
    writes: [
      ...plan.writes,
      deps.waiting.put(waiting),
      record({ type: "waiting.offered", waiting }),
    ],
  };
}

type Search = {
  readonly seen: Waiting;
  readonly terms: ServiceTerms;
  readonly own?: Appointment;
  readonly before: Instant;
  readonly change: FreedChange;
};

/** The time in what becomes free that suits best, and the calendar it was found in. */
async function findTime(
  { calendar, random }: WriteFreedDeps,
  plan: Plan,
  { seen, terms, own, before, change: { dealer, freed, round } }: Search,
  now: Instant,
) {
  for (const span of freed) {
    const range = datesTouched(terms.zone, ...reach(terms, span));
    const days = await calendar.days(dealer.id, datesToRead(terms, range));
    // What was decided on stays as it was read: its write says whether it still is so.
    const busy = new Map([...days, ...plan.busy]);
    const after = calendarAfter(busy, terms.zone, plan.exchange);
    // Their own time goes when they take the other one; its part of the pools goes only then.
    const view =
      own === undefined ? after : calendarWithout(after, { ...appointmentHold(own), charges: [] });
    const { since = now } = span;
    const [start] = bookableStarts(terms, range, view, now)
      .filter((minute) => suits(toInstant(minute), { ...seen, before }, terms, span, now))
      .toSorted((left, right) => offset(left, terms, span) - offset(right, terms, span));
    if (start === undefined) continue;
    const preference = { held: [], spread: spreadOf(round, random) };
    const time = decideTime(terms, toInstant(start), view, now, preference);
    if (time.ok) return { busy, time: time.value, since };
  }
  return undefined;
}

/** The very time that became free comes first: what lies across its edges would leave gaps. */
function offset(start: EpochMinute, { before }: ServiceTerms, { from }: FreedSpan): number {
  return Math.abs(start - before - toMinute(from));
}

/** Starts in here would use some of the freed time. */
function reach(
  { before, duration, after }: ServiceTerms,
  { from, until }: FreedSpan,
): [EpochMinute, EpochMinute] {
  return [toMinute(from) - duration - after + 1, toMinute(until) + before];
}

function suits(
  start: Instant,
  { from, before, refused }: Pick<Waiting, "from" | "refused"> & { readonly before: Instant },
  terms: ServiceTerms,
  freed: FreedSpan,
  now: Instant,
): boolean {
  const { since = now } = freed;
  const [first, end] = reach(terms, freed);
  const minute = toMinute(start);
  const wanted = start >= (from ?? now) && start < before;
  const uses = minute >= first && minute < end;
  const inTime = heldUntil(start, since, now) - now >= OFFER_POLICY.leastMilliseconds;
  // A no to 10:00 is a no to all that would take some of it, with its buffers; others wait.
  const taken = terms.before + terms.duration + terms.after;
  const again = refused.some((one) => Math.abs(one - start) < taken * MINUTE);
  return wanted && uses && inTime && !again;
}

function heldUntil(start: Instant, since: Instant, now: Instant): Instant {
  const { heldMilliseconds, heldInAllMilliseconds, endsBeforeStartMilliseconds } = OFFER_POLICY;
  return instant(
    Math.min(
      plus(now, heldMilliseconds),
      plus(since, heldInAllMilliseconds),
      plus(start, -endsBeforeStartMilliseconds),
    ),
  );
}
