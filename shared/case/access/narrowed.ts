import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

/** Longer than anything may be disputed or asked about; an old mail in a mailbox changes nothing after it. */
const CHANGES_FOR_MILLISECONDS = 30 * DAY;

/**
 * Whether the key to a case opens it for reading alone: so long after the last thing in it has ended, and
 * after the key was last replaced. While a visit or a promise is ahead it changes what it always did.
 */
export function isNarrowed(
  {
    case: matter,
    appointments,
    commitments,
  }: Pick<CaseNow, "case" | "appointments" | "commitments">,
  now: Instant,
): boolean {
  if (commitments.some(({ status }) => status === "open")) return false;
  const ends = [
    matter.openedAt,
    ...(matter.tokenSince === undefined ? [] : [matter.tokenSince]),
    ...appointments.map(endOf),
    ...commitments.map(({ keptAt, withdrawnAt, dueAt }) => keptAt ?? withdrawnAt ?? dueAt),
  ];
  return ends.every((end) => plus(end, CHANGES_FOR_MILLISECONDS) <= now);
}

/** What is cancelled ended when it was, whenever it would have been: its customer has just heard of it. */
function endOf({ status, end, changedAt, bookedAt }: Appointment): Instant {
  return status === "cancelled" ? (changedAt ?? bookedAt) : end;
}
