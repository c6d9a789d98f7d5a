import type { WorkKind } from "../platform/dynamodb/keys/work-index.ts";
import type { LOST } from "../platform/raced.ts";
import type { Instant } from "../kernel/time.ts";

/** Whatever a timer can be about. */
export type Timed = {
  readonly id: string;
  readonly reference: string;
  /** Counts its timers: only the one of the present generation may act. */
  readonly generation?: number | undefined;
};

/** Somebody was faster; or done, and told by an event; or done without one, so that nobody else arms what is next. */
export type Taken<Thing> = typeof LOST | "taken" | { readonly untold: Thing };

/** One kind of timer, for the machine that arms, fires and sweeps all of them. */
export type TimerKind<Thing extends Timed, Deps> = {
  /** In the payload. Schedules outlive a release: what is armed keeps its kind, its name and its shape. */
  readonly kind: string;
  /** How payload and logs name its id. */
  readonly about: (id: string) => About;
  /** One for each generation, so arming twice is arming once. */
  readonly name: (id: string, generation: number | undefined) => string;
  /** The work under which sweep finds what was lost; without it another chore looks after it. */
  readonly work?: WorkKind;
  /** When it has to fire; undefined once nothing is left to do. */
  readonly at: (thing: Thing) => Instant | undefined;
  /** Where a few seconds count: so many milliseconds ahead it is armed to the second. */
  readonly soonest?: number;
  /** The thing as it is now. */
  readonly find: (deps: Deps, timer: Timed) => Promise<Thing | undefined>;
  /** What is done when the time has come, on exactly the state that was seen. */
  readonly fire: (deps: Deps, seen: Thing, now: Instant) => Promise<Taken<Thing>>;
  /**
   * Takes what came early to its next generation: its schedule still has its name, under which no
   * other can be armed. Or {@link leaveToSweep}.
   */
  readonly postpone: (deps: Deps, seen: Thing, now: Instant) => Promise<Taken<Thing>>;
};

type About =
  | { readonly commitment: string }
  | { readonly appointment: string }
  | { readonly mail: string };

/** What comes too early is done by sweep, in its time. */
export async function leaveToSweep(): Promise<"taken"> {
  return "taken";
}
