import { planForgottenMornings } from "../../shared/directory/store/plan-forgotten-mornings.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { queryWork } from "../../shared/platform/dynamodb/query-work.ts";
import { openRelay } from "../wiring/open-relay.ts";
import { peopleOn } from "../relay/people-on.ts";
import { openTimers } from "../wiring/open-timers.ts";
import { choresOf } from "./chores.ts";
import { sweep } from "./sweep.ts";

const timers = openTimers();

const round = sweep({
  clock: systemClock,
  random: timers.random,
  workBy: (now) => queryWork(timers.tables, now),
  chores: [
    ...choresOf(timers, openRelay(timers, peopleOn(timers)), systemClock),
    planForgottenMornings(timers),
  ],
});

export function handler(): Promise<void> {
  return timers.directory.during(round);
}
