import { durationMinutes } from "../../kernel/duration.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { ResolvedDue } from "./due.ts";

const PREFIX = "before-visit ";

/** So much elapsed time before a visit starts; `duePhrase` keeps that it is counted from there. */
export function dueBefore(start: Instant, duration: string): ResolvedDue {
  const dueAt = plus(start, -durationMinutes(duration) * MINUTE);
  return { dueAt, duePhrase: `${PREFIX}${duration}` };
}

/**
 * The same promise for a visit that starts at another time. Where that leaves no time before it, the
 * visit itself is the last moment that is of use. Undefined for a time that is not counted from a visit.
 */
export function dueMovedAlong(
  duePhrase: string,
  start: Instant,
  now: Instant,
): ResolvedDue | undefined {
  if (!duePhrase.startsWith(PREFIX)) return undefined;
  const due = dueBefore(start, duePhrase.slice(PREFIX.length));
  const soonest = plus(now, MINUTE);
  if (due.dueAt >= soonest) return due;
  return { ...due, dueAt: start > soonest ? start : soonest };
}
