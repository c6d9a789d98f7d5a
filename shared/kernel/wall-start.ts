import { DAY, MINUTE, instant, localDate, wallMinutes, wallText } from "./time.ts";
import type { Instant } from "./time.ts";
import { offsetAt } from "./zone-offsets.ts";
import { atWall, wallAt } from "./zone.ts";

/** A time as people agree on it: what the clocks of a place show, whatever is decided about them later. */
export type WallStart = {
  /** `2027-10-31T09:00` */
  readonly localStart: string;
  readonly timeZone: string;
  /** Of an hour that a clock change repeats, the second pass. */
  readonly secondPass?: true | undefined;
};

/** What the clocks show at that instant, by the present rules. */
export function wallStartOf(timeZone: string, at: Instant): WallStart {
  const { date, minutes } = wallAt(timeZone, at);
  const first = { localStart: `${date}T${wallText(minutes)}`, timeZone };
  return startOf(first) <= at - MINUTE ? { ...first, secondPass: true } : first;
}

/**
 * When the clocks show it, by the present rules. What they skip moves forward by the gap; what they
 * repeat is its first pass unless the second was meant, and is itself when it is repeated no more.
 */
export function startOf({ localStart, timeZone, secondPass }: WallStart): Instant {
  const date = localDate(localStart.slice(0, 10));
  const minutes = wallMinutes(localStart.slice(11));
  const first = atWall(timeZone, date, minutes);
  if (secondPass === undefined) return first;
  const shown = Date.parse(`${localStart}Z`);
  const second = instant(shown - offsetAt(timeZone, shown + DAY));
  return second > first && wallAt(timeZone, second).minutes === minutes ? second : first;
}
