import type { EpochMinute, LocalDay } from "../calendar/local-day.ts";
import type { ServiceTerms } from "./service-terms.ts";

/** Times and durations of services are multiples of it, and so is nearly every day's begin. */
export const TICK_MINUTES = 5;

/** How a busy time finds its starts without a search; minutes count from `origin` on. */
export type Reach = {
  readonly starts: Int32Array;
  readonly origin: EpochMinute;
  readonly beforeMinutes: number;
  readonly lengthMinutes: number;
  /** For each tick the first start at or after it; empty where times do not lie on ticks. */
  readonly firstAt: Uint16Array;
  /** How many ticks later in it the first start is found that a busy time no longer meets. */
  readonly after: number;
};

/** How long a start takes of its resources. */
export type Lengths = Pick<ServiceTerms, "before" | "duration" | "after">;

export function reachOf(
  epochStarts: readonly EpochMinute[],
  { before, duration, after }: Lengths,
  days: readonly LocalDay[],
): Reach {
  const origin = days[0]?.from ?? 0;
  const starts = new Int32Array(epochStarts.length);
  let onTicks = before % TICK_MINUTES === 0 && (duration + after) % TICK_MINUTES === 0;
  for (let index = 0; index < starts.length; index += 1) {
    const start = (epochStarts[index] ?? 0) - origin;
    starts[index] = start;
    onTicks &&= start % TICK_MINUTES === 0;
  }
  const lengthMinutes = duration + after;
  // What begins that long after tick 0 is the first that the table is asked about.
  const margin = lengthMinutes / TICK_MINUTES - 1;
  const ticks = ((days.at(-1)?.to ?? 0) - origin + before) / TICK_MINUTES;
  return {
    starts,
    origin,
    beforeMinutes: before,
    lengthMinutes,
    firstAt: onTicks ? firstStarts(starts, margin, margin + Math.ceil(ticks) + 1) : NO_TICKS,
    after: margin + before / TICK_MINUTES,
  };
}

const NO_TICKS = new Uint16Array(0);
/** From so many on filling is faster than writing each. */
const MANY_TICKS = 24;

/** Tick 0 is at `margin`, so that at a busy time's own tick stands the first start it meets. */
function firstStarts(starts: Int32Array, margin: number, ticks: number): Uint16Array {
  const indexes = new Uint16Array(ticks);
  let tick = 0;
  for (let index = 0; index < starts.length; index += 1) {
    const until = margin + (starts[index] ?? 0) / TICK_MINUTES;
    if (until - tick > MANY_TICKS) {
      indexes.fill(index, tick, until + 1);
      tick = until + 1;
    }
    for (; tick <= until; tick += 1) indexes[tick] = index;
  }
  return indexes.fill(starts.length, tick);
}
