import { instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** Due means until that very millisecond; the next one is late. */
export function isOverdue({ status, dueAt }: Pick<Commitment, "status" | "dueAt">, now: Instant) {
  return status === "open" && now > dueAt;
}

/**
 * The due time that a promise is judged by, and whose period it belongs to: the last one that was agreed
 * before the one before it had passed. It is never later than `dueAt`.
 */
export function countsAt({ dueAt, tally }: Pick<Commitment, "dueAt" | "tally">): Instant {
  return tally?.countsAt ?? dueAt;
}

/** The end of the year 9999, where lists of promises end. */
export const NO_DUE_IS_LATER = instant(253_402_300_799_999);

type Judged = Pick<Commitment, "status" | "dueAt" | "keptAt" | "withdrawnAt" | "tally">;

/**
 * Whether a promise is late for good, which nothing that is done later makes better:
 *
 * - it was not kept until {@link countsAt}; kept in that very millisecond is on time,
 * - it got a new time by agreement after its due time had passed,
 * - it was withdrawn after its due time had passed, by whomever: it had been broken already,
 * - the customer denied what was said of it, that it was kept, no longer wanted or moved by agreement. A
 *   time that we only expect claims nothing, so to deny it makes nothing late.
 */
export function isLateForGood(promise: Judged, now: Instant): boolean {
  const { late, movedAfterDue = 0, disputed = 0 } = promise.tally ?? {};
  // The two numbers tell it of promises from before `late` was written.
  if (late !== undefined || movedAfterDue + disputed > 0) return true;
  const until = { open: now, kept: promise.keptAt, withdrawn: promise.withdrawnAt }[promise.status];
  return until !== undefined && until > countsAt(promise);
}
