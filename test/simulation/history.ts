import { DAY, HOUR, plus } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { askForCall, brand, worldOf } from "./cast.ts";
import { Chance } from "./chance.ts";
import { watch } from "./invariants.ts";
import { withPausesAsTurns } from "./turns.ts";
import { EVERYTHING, drawn, drawnOfPeople, mannerOf, toNextTimer } from "./manners.ts";
import type { Manner } from "./manners.ts";
import { partner } from "./partner-cast.ts";
import { reachedBy } from "./sometimes.ts";
import { recordedOf } from "./recorded-of.ts";
import { rest, settle } from "./settle.ts";
import { variedDealer } from "./variety.ts";
import type { Service, World } from "./world.ts";
import { decideOnClocks, usualClocks } from "./zone-rules.ts";

/** Of whoever may hear of a promise at this dealer. */
const ADDRESSES = [
  ...["ana", "maya", "grace", "hello"].map((person) => `${person}@bath.example`),
  ...partner.staff.map(({ email }) => email),
  brand.care.email,
  ...brand.staff.map(({ email }) => email),
];

/** Who is there is drawn apart from what happens. */
const CAST = 1_000_003;

export type History = {
  readonly violations: readonly string[];
  readonly mails: number;
  /** The rare states that it was in. */
  readonly reached: readonly string[];
};

/** What a history of this seed is mostly about. */
export function themeOfSeed(seed: number): string | undefined {
  return mannerOf(new Chance(seed)).theme;
}

/** One random history from its seed; the same seed is the same history, call by call. */
export async function runHistory(seed: number): Promise<History> {
  const world = worldOf(seed, variedDealer(new Chance(seed + CAST)));
  const restore = withPausesAsTurns(world.turns);
  // Services refuse by the thousand here, and nobody reads where.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const verify = watch(world);
    const manner = mannerOf(world.chance);
    await live(world, manner);
    await settle(world);
    verify();
    const reached = [...reachedBy(recordedOf(world)), ...manner.reached];
    if (world.clocks !== undefined) reached.push("other rules of a zone");
    return { violations: world.violations, mails: world.mailer.sent.length, reached };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    usualClocks();
    restore();
  }
}

/** A car comes, waits for a part and comes again. */
function lengthOf({ long }: Manner, chance: Chance): number {
  return (6 + chance.below(14)) * (long ? 3 : 1);
}

/** Much of what happens in one case is told of in one run, which needs a chance to come to its end. */
function troubleOf({ calm, long }: Manner, chance: Chance): number {
  return calm ? 0 : chance.pick([0, 0.02, 0.06, long ? 0.08 : 0.15]);
}

async function live(world: World, manner: Manner): Promise<void> {
  const { chance, turns } = world;
  askForCall(world);
  await rest(world);
  turns.trouble = troubleOf(manner, chance);
  world.calm = manner.calm;
  breakSome(world);
  const actions = lengthOf(manner, chance);
  const decides = manner.clocks ? chance.below(actions) : undefined;
  for (let action = 0; action < actions; action += 1) {
    if (action === decides) await decideOnClocks(world, () => drawnOfPeople(manner, chance)(world));
    await happens(world, manner);
    // Often the next thing happens while this one is still under way.
    if (manner.calm) await rest(world);
    else if (chance.happens(0.5)) await turns.take(chance.below(20));
    else await turns.take(120);
    world.deliverStream();
  }
  if (manner.dead !== undefined) await outlive(world, manner.dead);
  if (manner.week) await letTimersFire(world, plus(world.now, 7 * DAY));
}

async function happens(world: World, manner: Manner): Promise<void> {
  const { chance } = world;
  if (chance.happens(0.04)) return letDaysPass(world);
  if (manner.theme === "campaigns" && chance.happens(0.12)) return letWeekPass(world);
  drawn(manner, chance)(world);
}

function breakSome({ chance, mailer }: World): void {
  const share = chance.happens(0.04) ? 1 : 0.1;
  for (const address of ADDRESSES) if (chance.happens(share)) mailer.breakAddress(address);
}

/** A service is away for days and comes back. */
async function outlive(world: World, service: Service): Promise<void> {
  await rest(world);
  world.calm = false;
  world.dead = service;
  const until = plus(world.now, (1 + world.chance.below(3)) * DAY);
  while (world.now < until) {
    drawn(EVERYTHING, world.chance)(world);
    await world.turns.take(200);
    world.advance(Math.min(until - world.now, (1 + world.chance.below(8)) * HOUR));
    world.fireDue();
    world.sweep();
    world.deliverStream();
    await world.turns.take(400);
  }
  world.dead = undefined;
}

/** Nobody does anything, from timer to timer. */
async function letDaysPass(world: World): Promise<void> {
  for (let timers = 4 + world.chance.below(16); timers > 0; timers -= 1) {
    await letTimersFire(world, plus(world.now, toNextTimer(world)));
  }
}

/** Whoever had an announcement lately may have another after it; what was under way came to its end long before. */
async function letWeekPass(world: World): Promise<void> {
  // Where no step may be late, no week goes by in one.
  if (world.calm) return letDaysPass(world);
  await rest(world);
  world.sweep();
  await rest(world);
  world.advance(8 * DAY);
  world.fireDue();
  world.sweep();
}

/** The same until then. */
async function letTimersFire(world: World, until: Instant): Promise<void> {
  // Seven days of every promise there may be have fewer timers.
  let stops = 400;
  do {
    const step = world.scheduler.armed.size === 0 ? until - world.now : toNextTimer(world);
    world.advance(Math.min(step, until - world.now));
    world.fireDue();
    world.sweep();
    await rest(world);
    stops -= 1;
  } while (world.now < until && stops > 0);
  if (stops === 0) world.violations.push("timers fire without end");
}
