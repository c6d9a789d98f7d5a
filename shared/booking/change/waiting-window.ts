import { invalid } from "../../kernel/invalid.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { addDays, dateAt, startOfDay } from "../../kernel/zone.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import type { ServiceTerms } from "../slots/service-terms.ts";
import { OFFER_POLICY } from "../waiting/offer-policy.ts";

/** Whoever has waited for four weeks needs a person who finds something, not a queue. */
export const MOST_WAITING_DAYS = 28;

/** What somebody said of the times that interest them. */
export type AskedWindow = {
  readonly from?: Instant | undefined;
  readonly before?: Instant | undefined;
};

/** Nobody waits without an end. */
export type WaitingWindow = { readonly from?: Instant; readonly before: Instant };

/** The times that somebody waits for, as far ahead as the service is booked and no longer than four weeks. */
export function waitingWindow(
  { from, before }: AskedWindow,
  { zone, horizonDays, lead }: Pick<ServiceTerms, "zone" | "horizonDays" | "lead">,
  now: Instant,
): Result<WaitingWindow, RefusalOf<"invalid-request">> {
  const most = Math.min(MOST_WAITING_DAYS, horizonDays);
  const furthest = startOfDay(zone, addDays(dateAt(zone, now), most + 1));
  const until = before ?? furthest;
  if (until > furthest) return refused(invalid("/before", "too-long-to-wait", { most }));
  if (until <= earliest(lead, now)) return refused(invalid("/before", "too-soon-to-wait"));
  if (from !== undefined && until <= from) return refused(invalid("/before", "not-after-from"));
  return ok({ ...(from === undefined ? {} : { from }), before: until });
}

/** Nothing before it can be offered: it could not be booked, or there is no time to answer. */
function earliest(lead: number, now: Instant): Instant {
  const { endsBeforeStartMilliseconds, leastMilliseconds } = OFFER_POLICY;
  return plus(now, Math.max(lead * MINUTE, endsBeforeStartMilliseconds + leastMilliseconds));
}

function refused(error: ReturnType<typeof invalid>) {
  return fail({ code: "invalid-request", errors: [error] } as const);
}
