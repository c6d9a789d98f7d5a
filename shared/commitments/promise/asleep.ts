import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

type Sleeping = Pick<
  Commitment,
  "snoozed" | "revision" | "status" | "dueAt" | "atRisk" | "handoff"
>;

/**
 * Whether somebody set it aside and that still holds: until then, and only as long as nothing has happened to
 * it since. What is late, at risk or offered to somebody is never out of sight.
 */
export function isAsleep(promise: Sleeping, now: Instant): boolean {
  const { snoozed, revision, status, dueAt, atRisk, handoff } = promise;
  if (snoozed === undefined || snoozed.revision !== revision || status !== "open") return false;
  return snoozed.until > now && dueAt > now && atRisk === undefined && handoff === undefined;
}
