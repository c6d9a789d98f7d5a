import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import type { Preference } from "./choose-resources.ts";
import { beyondReason, decideOutside, decideTime } from "./decide-time.ts";
import type { AgreedTime } from "./decide-time.ts";
import type { Pool } from "../calendar/pool.ts";
import type { ServiceTerms } from "./service-terms.ts";

/** Why staff want a time that the rules do not offer. */
export type Override = { readonly reason: string };

export type Agreement = {
  readonly time: AgreedTime;
  /** What the transaction must keep to. */
  readonly pools: readonly Pool[];
  /** Present when the rules had to be left. */
  readonly override?: Override;
};

/** Agrees within the rules where they allow it; outside them only with a reason to do so. */
export function agree(
  terms: ServiceTerms,
  wish: { readonly start: Instant; readonly override?: Override | undefined },
  calendar: BusyCalendar,
  now: Instant,
  preference: Preference,
): Result<Agreement, "slot-not-offered" | "slot-taken"> {
  const { start, override } = wish;
  const time = decideTime(terms, start, calendar, now, preference);
  if (time.ok) return ok({ time: time.value, pools: terms.pools });
  if (override === undefined) return fail(time.failure);
  const outside = decideOutside(terms, start, calendar, now, preference);
  return outside.ok ? ok({ time: outside.value, pools: beyondReason(terms), override }) : outside;
}
