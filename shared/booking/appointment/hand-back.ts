import { openingOf, spansOn } from "../../directory/opening/opening.ts";
import type { Span } from "../../directory/opening/opening.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { addDays, dateAt } from "../../kernel/zone.ts";
import type { Appointment, HandBack } from "../../story/parts/appointment.schema.ts";

export const HAND_BACK_POLICY = {
  stepMilliseconds: 5 * MINUTE,
  /** Whoever waits longer than that waits too long. */
  waitMilliseconds: 10 * MINUTE,
  /** Today, if it is open still, and the next ones. */
  openDays: 3,
  /** Over any holiday. */
  daysAhead: 21,
} as const;

/** When a car that is ready can be fetched from now on: what is left of today, and of the next open days. */
export function handBackSpans(
  dealer: Dealer,
  { department }: Pick<Appointment, "department">,
  now: Instant,
): readonly (readonly Span[])[] {
  const opening = openingOf(dealer, department);
  const today = dateAt(opening.zone, now);
  const { openDays, daysAhead } = HAND_BACK_POLICY;
  const dates = Array.from({ length: daysAhead }, (_, days) => addDays(today, days));
  return dates
    .map((date) => spansOn(opening, date).filter(({ to }) => to > now))
    .filter((spans) => spans.length > 0)
    .slice(0, openDays);
}

/** Whether they wait for it: ten minutes after the time that they named it is still here. */
export function waitsForCar(
  {
    status,
    handBack,
  }: Pick<Appointment, "status"> & { readonly handBack?: Pick<HandBack, "at"> | undefined },
  now: Instant,
): boolean {
  return status === "ready" && handBack !== undefined && lookAtHandBack(handBack.at) <= now;
}

export function lookAtHandBack(at: Instant): Instant {
  return plus(at, HAND_BACK_POLICY.waitMilliseconds);
}
