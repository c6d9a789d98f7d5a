import type { CaseStory } from "../../story/case-story.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { DAY, instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Appointment, Unasked } from "../../story/parts/appointment.schema.ts";

export const FEEDBACK_POLICY = {
  /** Nobody is asked on the way home. */
  afterMilliseconds: DAY,
  /** Between two questions of one dealer to one customer. */
  apartMilliseconds: 90 * DAY,
  /** After what went wrong was put right. */
  restMilliseconds: 14 * DAY,
  /** What was held up so long asks after a visit that nobody remembers. */
  forgottenMilliseconds: 60 * DAY,
} as const;

/** When the customer of a visit that just ended is asked how it was, or why they are not. */
export function askingAfter(
  { case: { customer, updates } }: Pick<CaseStory, "case">,
  now: Instant,
): { readonly askAt: Instant } | { readonly unasked: Unasked } {
  if (updates === "none") return { unasked: "wants-none" };
  if (customer.email === undefined) return { unasked: "no-address" };
  return { askAt: plus(now, FEEDBACK_POLICY.afterMilliseconds) };
}

/**
 * Until when nobody is asked, because of what the customer waits for or complained of; undefined when
 * nothing holds. What is still open is looked at again when it could be asked at the earliest.
 */
export function quietUntil(
  { commitments }: Pick<CaseStory, "commitments">,
  now: Instant,
): Instant | undefined {
  const ends = commitments
    .filter(isGrievance)
    .map((promise) => plus(endOf(promise, now), FEEDBACK_POLICY.restMilliseconds));
  const last = Math.max(now, ...ends);
  return last > now ? instant(last) : undefined;
}

/** Whether the visit was so long ago that the question how it was comes too late. */
export function isForgotten({ end }: Pick<Appointment, "end">, now: Instant): boolean {
  return now > plus(end, FEEDBACK_POLICY.forgottenMilliseconds);
}

/**
 * A complaint is logged as a call, or told by the customer; to confirm a visit, or that it is ready, is none.
 * That a car is to come back in half a year keeps nobody waiting.
 */
export function isGrievance(promise: Commitment): boolean {
  const { kind, ours, status, confirms, ready, complaint, claimed, disputedAt, comeBack } = promise;
  if (confirms === true || ready === true) return false;
  if (comeBack !== undefined && disputedAt === undefined) return false;
  const isSaid = complaint === true || claimed !== undefined || disputedAt !== undefined;
  return status === "open" || isSaid || isAnswer(kind, ours?.code);
}

function isAnswer(kind: Commitment["kind"], own: string | undefined): boolean {
  return kind === "callback" || own === "written-answer";
}

function endOf({ status, keptAt, withdrawnAt }: Commitment, now: Instant): Instant {
  return status === "open" ? now : (withdrawnAt ?? keptAt ?? now);
}
