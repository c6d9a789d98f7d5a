import type { Instant } from "../kernel/time.ts";
import type { Schedules } from "../platform/scheduler/schedules.ts";
import type { Timed, TimerKind } from "./timer-kind.ts";

/** Arms the timer of the present generation; nothing once nothing is left to do. */
export async function arm<Thing extends Timed>(
  schedules: Pick<Schedules, "arm">,
  {
    kind,
    about,
    name,
    at,
    soonest,
  }: Pick<TimerKind<Thing, never>, "kind" | "about" | "name" | "at" | "soonest">,
  thing: Thing,
  now: Instant,
): Promise<void> {
  const { id, reference, generation } = thing;
  const time = at(thing);
  if (time === undefined) return;
  const payload = { version: 1, kind, reference, ...about(id), generation };
  await schedules.arm({ name: name(id, generation), payload, at: time, soonest }, now);
}

/** What it waited for has happened. */
export async function disarm<Thing extends Timed>(
  schedules: Pick<Schedules, "disarm">,
  { name }: TimerKind<Thing, never>,
  { id, generation }: Thing,
): Promise<void> {
  await schedules.disarm(name(id, generation));
}
