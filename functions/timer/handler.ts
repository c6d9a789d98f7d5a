import { systemClock } from "../../shared/platform/clock.ts";
import { peopleOn } from "../relay/people-on.ts";
import { openTimers } from "../wiring/open-timers.ts";
import { timer } from "./timer.ts";

const timers = openTimers();
const relay = async () =>
  (await import("../wiring/open-relay.ts")).openRelay(timers, peopleOn(timers));
const deliver = timer({ ...timers, relay, clock: systemClock });

export function handler(event: unknown): Promise<void> {
  return timers.directory.during(() => deliver(event));
}
