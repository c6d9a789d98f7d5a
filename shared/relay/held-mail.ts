import { sha256 } from "../kernel/hash.ts";
import { MINUTE, SECOND } from "../kernel/time.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import type { TimerKind } from "../timers/timer-kind.ts";

/** What waits longer is sent by sweep, soon enough for whoever reads it in the morning. */
const SHORT_MILLISECONDS = 2 * MINUTE;

/** A mail that is held for a moment, so that its entry can still be taken back: when it is sent, by name. */
export const heldMail = {
  kind: "held-mail",
  // Who is told half a minute later need not wait two; what the service refuses as past sweep sends.
  soonest: 15 * SECOND,
  about: (mail) => ({ mail }),
  name: (id) => sha256("held", id),
  at: ({ state, gather, nextTryAt, at }) => {
    if (state !== "queued" || gather !== undefined || nextTryAt === undefined) return undefined;
    return nextTryAt > at && nextTryAt - at <= SHORT_MILLISECONDS ? nextTryAt : undefined;
  },
} satisfies Pick<TimerKind<Mail, never>, "kind" | "about" | "name" | "at" | "soonest">;
