import type { Contact } from "../../story/parts/case.schema.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import { callableFrom } from "../../case/customer/call-windows.ts";

/** What somebody did to reach the customer. */
export type Reaching = {
  readonly channel: "phone" | "email" | "sms" | "in-person" | undefined;
  /** The customer rang us: no channel and no window binds. */
  readonly inbound: boolean | undefined;
  /** The customer named a better time in this very call, which must not be lost. */
  readonly newTime?: boolean;
};

/**
 * How the customer wants to be reached is law for everybody: 409 `channel-not-allowed` for a channel
 * they did not choose, `outside-call-window` for a call at another time. Numbers are checked apart.
 */
export function contactLaw(
  { channel, inbound, newTime }: Reaching,
  contact: Contact,
  zone: string,
  now: Instant,
): Result<void, Problem> {
  if (inbound === true || channel === undefined || channel === "in-person") return ok(undefined);
  const { channels = ALL_CHANNELS } = contact;
  if (!channels.includes(channel))
    return fail({ code: "channel-not-allowed", members: { channels } });
  return channel === "phone" && newTime !== true ? windowLaw(contact, zone, now) : ok(undefined);
}

const ALL_CHANNELS = ["phone", "email", "sms"] as const;

function windowLaw({ windows = [] }: Contact, zone: string, now: Instant): Result<void, Problem> {
  const from = callableFrom(windows, zone, now);
  if (from === now) return ok(undefined);
  const callFrom = from === undefined ? {} : { callFrom: toOffsetText(zone, from) };
  return fail({ code: "outside-call-window", members: callFrom });
}
