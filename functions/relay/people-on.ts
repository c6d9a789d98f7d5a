import type { FollowPeople } from "../../shared/people/request/of-request.ts";
import type { Timers } from "../wiring/open-timers.ts";

/** What relay does for people's data, without a byte of it at its start. */
export function peopleOn(timers: Timers): FollowPeople {
  const part = () => import("./people-part.ts");
  return {
    erase: async (of, now) => (await part()).erase(timers, of, now),
    giveOut: async (of, now) => (await part()).giveOut(timers, of, now),
  };
}
