import type { Instant } from "../kernel/time.ts";
import { WATCH_POLICY } from "./watch-policy.ts";
import type { AtIt } from "./watch.store.ts";

/** Who has it open now, but at one browser; and who had. */
export function atItNow(all: readonly AtIt[], own: string, now: Instant) {
  const isThere = ({ seenAt }: AtIt) => now - seenAt < WATCH_POLICY.atItMilliseconds;
  return {
    others: all.filter((one) => one.key !== own && isThere(one)),
    own: all.find((one) => one.key === own && isThere(one)),
    gone: all.filter((one) => !isThere(one)),
  };
}
