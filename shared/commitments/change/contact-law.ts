import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import { callableFrom } from "../../case/customer/call-windows.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { calledPlace, lawfulFrom } from "../promise/calling-law.ts";
import type { Present } from "./change-commitment.ts";

/** What somebody did to reach the customer. */
export type Reaching = {
  readonly channel: "phone" | "email" | "sms" | "in-person" | undefined;
  /** The customer rang us: no channel and no window binds. */
  readonly inbound: boolean | undefined;
  /** The customer named a better time in this very call, which must not be lost. */
  readonly newTime?: boolean;
  /** Which number, where it was said and is one. */
  readonly phone?: string | undefined;
  /** A stranger to the customer writes at no other time than it calls, either. */
  readonly byPartner?: boolean | undefined;
};

type Called = Pick<Present, "contact" | "dealer" | "now">;

/**
 * How the customer wants to be reached is law for everybody: 409 `channel-not-allowed` for a channel
 * they did not choose, `outside-call-window` for a call at another time. Numbers are checked apart. A call
 * that nobody asked for keeps the law of the place it goes to as well; one that was asked for is logged
 * whenever it was, for it happened.
 */
export function contactLaw(
  { channel, inbound, ...how }: Reaching,
  commitment: Pick<Commitment, "kind" | "tries" | "comeBack">,
  called: Called,
): Result<void, Problem> {
  if (inbound === true || channel === undefined || channel === "in-person") return ok(undefined);
  const { channels: chosen = ALL_CHANNELS } = called.contact;
  // A customer is offered to come back in writing, whatever they let us do else.
  const channels =
    commitment.comeBack === undefined ? chosen : chosen.filter((one) => one !== "phone");
  if (!channels.includes(channel))
    return fail({ code: "channel-not-allowed", members: { channels } });
  return isBoundByWindow(channel, how) ? windowLaw(commitment, how.phone, called) : ok(undefined);
}

function isBoundByWindow(
  channel: "phone" | "email" | "sms",
  { newTime, byPartner }: Pick<Reaching, "newTime" | "byPartner">,
): boolean {
  return byPartner === true || (channel === "phone" && newTime !== true);
}

const ALL_CHANNELS = ["phone", "email", "sms"] as const;

function windowLaw(
  { kind, tries = [] }: Pick<Commitment, "kind" | "tries">,
  phone: string | undefined,
  { contact: { windows = [] }, dealer, now }: Called,
): Result<void, Problem> {
  // A customer means the clocks of the dealer they know, whoever has the promise now.
  const { timeZone: zone } = dealer;
  const isBound = kind === "outreach" && windows.length === 0;
  const from = isBound
    ? lawfulFrom(calledPlace(phone ?? "", dealer), tries, now)
    : callableFrom(windows, zone, now);
  if (from === now) return ok(undefined);
  const callFrom = from === undefined ? {} : { callFrom: toOffsetText(zone, from) };
  return fail({ code: "outside-call-window", members: callFrom });
}
