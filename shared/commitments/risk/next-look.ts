import type { Opening } from "../../directory/opening/opening.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { openMinutesBetween, openMinutesLater } from "../due/business-time.ts";

const LOOK_POLICY = {
  /** Long enough for a colleague to call, or for the customer to be asked for another time. */
  firstMinutesBefore: 60,
  /** An offer to a colleague is answered in so many; whoever hears of it later can only be late. */
  leastMinutesBefore: 15,
} as const;

/**
 * When to look next whether it will be kept: an open hour before it is due, then at half of what is left,
 * since people go home and visits overrun meanwhile. Undefined once it is too late to help, and for what
 * is promised so shortly before that whoever promised it knows. Always while the department is open.
 */
export function nextLook(dueAt: Instant, opening: Opening, now: Instant): Instant | undefined {
  if (dueAt <= now) return undefined;
  const first = openMinutesLater(opening, dueAt, -LOOK_POLICY.firstMinutesBefore);
  if (first > now) return first;
  const half = Math.floor(openMinutesBetween(opening, now, dueAt) / 2);
  if (half < LOOK_POLICY.leastMinutesBefore) return undefined;
  return openMinutesLater(opening, dueAt, -half);
}

/** Nothing is known yet of this due time and owner: whatever was seen at risk was another one's. */
export function lookingAhead<Ahead extends Pick<Commitment, "dueAt" | "lookAt" | "atRisk">>(
  { lookAt: _former, atRisk: _over, ...rest }: Ahead,
  opening: Opening,
  now: Instant,
) {
  const lookAt = nextLook(rest.dueAt, opening, now);
  return { ...rest, ...(lookAt === undefined ? {} : { lookAt }) };
}
