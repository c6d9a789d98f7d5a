import type { Recorded } from "../../shared/audit/recorded.ts";
import { MINUTE } from "../../shared/kernel/time.ts";
import { party } from "./partner-cast.ts";
import type { World } from "./world.ts";

/** So late a step may be where nothing fails: a minute for the timer, and the run that takes it. */
const CALM_MILLISECONDS = 3 * MINUTE;

/** All that an independent judge needs to know of a world. */
export function recordedOf(world: World): Recorded {
  const { now, brand, calm, documents, mailer } = world;
  return {
    now,
    cases: world.cases(),
    events: world.events(),
    commitments: world.commitments(),
    appointments: world.appointments(),
    waiting: world.waiting(),
    plans: world.plans(),
    mails: world.mails(),
    paused: pausedIn(world),
    // Where the clock runs on meanwhile, a run that began before reads what was written after.
    documents: [
      ...(calm ? documents : documents.map((one) => ({ ...one, since: 0 }))),
      { since: 0, dealer: party },
    ],
    brand,
    everDead: mailer.everBad,
    // A world without other rules has but one kind of clocks.
    clocksAt: (at) => world.clocksAt(at),
    mostLate: calm ? CALM_MILLISECONDS : Number.POSITIVE_INFINITY,
  };
}

function pausedIn(world: World): ReadonlySet<string> {
  return new Set(world.campaigns().flatMap(({ id, state }) => (state === "paused" ? [id] : [])));
}
