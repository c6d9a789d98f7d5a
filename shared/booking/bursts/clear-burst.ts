import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { inGroups } from "../../kernel/in-groups.ts";
import { ok } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { LIMITS } from "../../limits/limit-policy.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { bookingOf } from "../appointment/booking-of.ts";
import { cancelled } from "../change/cancel.ts";
import type { ChangeRefusal } from "../change/change-rules.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide } from "../frame/decision.ts";
import type { BurstStore, OfBurst } from "./burst.store.ts";

export type BurstDeps = {
  readonly bursts: Pick<BurstStore, "visits">;
  readonly cases: Pick<CaseStore, "now" | "since">;
};

export type Burst = {
  readonly id: string;
  /** What clearing it cancels, soonest first. */
  readonly visits: readonly Appointment[];
  readonly leftOut: number;
};

/** As many as a busy gateway of honest customers hardly ever makes in ten minutes. */
const FEWEST = LIMITS.burstOfNetwork.most;
const AT_ONCE = 8;

/** The dealer's bursts of the last days, the newest first. */
export async function burstsOf(deps: BurstDeps, dealer: string): Promise<Burst[]> {
  const all = await deps.bursts.visits(dealer);
  const many = [...Map.groupBy(all, ({ burst }) => burst)].filter(
    ([, visits]) => visits.length >= FEWEST,
  );
  const newest = many.toSorted(([left], [right]) => (left < right ? 1 : -1));
  const bursts: Burst[] = [];
  for (const [id, visits] of newest) bursts.push(await asItIs(deps, id, visits));
  return bursts;
}

async function asItIs(deps: BurstDeps, id: string, of: readonly OfBurst[]): Promise<Burst> {
  const visits: Appointment[] = [];
  for (const group of inGroups(of, AT_ONCE)) {
    const looked = await Promise.all(group.map((one) => clearableNow(deps, one)));
    visits.push(...looked.filter((visit) => visit !== undefined));
  }
  visits.sort((left, right) => left.start - right.start);
  return { id, visits, leftOut: of.length - visits.length };
}

async function clearableNow(
  { cases }: BurstDeps,
  { reference, id }: OfBurst,
): Promise<Appointment | undefined> {
  const present = await cases.now(reference);
  const visit = present?.appointments.find((one) => one.id === id);
  if (present === undefined || visit === undefined) return undefined;
  const story = await cases.since(present, bookingOf(visit));
  return isClearable(story, visit) ? visit : undefined;
}

/** Nobody has proven that they read at its address, and nobody of the staff has had to do with it. */
export function isClearable({ case: matter, events }: CaseStory, visit: Appointment): boolean {
  return (
    visit.tentative !== undefined &&
    (matter.unproven !== undefined || visit.tentative.unmeant === true) &&
    allows("cancel", visit.status) &&
    !events.some(({ by }) => by.kind === "staff")
  );
}

export type ClearBurstDeps = BurstDeps &
  ChangeAppointmentDeps & { readonly recentDealers: RecentDealers };

type Clear = { readonly dealer: string; readonly burst: string; readonly by: Actor };

export type Cleared = { readonly cancelled: number; readonly leftOut: number };

/**
 * Cancels what is clearable of it, each with its own event, and mails nobody. Pressed again it goes on
 * where it stopped: what is cancelled already is left out.
 */
export async function clearBurst(
  deps: ClearBurstDeps,
  { dealer, burst, by }: Clear,
  now: Instant,
): Promise<Cleared> {
  const all = (await deps.bursts.visits(dealer, burst)).filter((one) => one.burst === burst);
  let count = 0;
  for (const group of inGroups(all, AT_ONCE)) {
    const done = await Promise.all(
      group.map(({ reference, id }) => {
        const dealerOf = deps.recentDealers;
        return changeAppointment(deps, { reference, appointment: id, dealerOf, by, now }, cleared);
      }),
    );
    count += done.filter((one) => one.ok && one.value.events.length > 0).length;
  }
  return { cancelled: count, leftOut: all.length - count };
}

const cleared: Decide<ChangeRefusal> = (seen) =>
  isClearable(seen.story, seen.appointment)
    ? cancelled(undefined, { because: "burst" })(seen)
    : ok(NOTHING);
