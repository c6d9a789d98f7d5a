import { may } from "../../directory/rights/rights.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** A department of another dealer that may see a case, for one promise of it. */
export type Host = { readonly dealer: string; readonly department: string };

type Handed = Pick<Commitment, "host" | "handoff" | "status" | "keptAt" | "withdrawnAt">;

/** So long after it has ended they may still have to say what was done. */
const SEEN_AFTER_END_MILLISECONDS = 7 * DAY;

/** Who may see the case for this promise: those it is offered to, and those who took it over. */
export function hostsOf(promise: Handed, now: Instant): Host[] {
  const { host, handoff, status, keptAt, withdrawnAt } = promise;
  const endedAt = status === "open" ? undefined : (keptAt ?? withdrawnAt);
  if (endedAt !== undefined && plus(endedAt, SEEN_AFTER_END_MILLISECONDS) <= now) return [];
  return [
    ...(host === undefined ? [] : [host]),
    ...(handoff?.to.kind === "dealer"
      ? [{ dealer: handoff.to.id, department: handoff.to.department }]
      : []),
  ];
}

/** The people of the department, and who leads the whole of that dealer. */
export function isOfHost(
  { role, departments }: Pick<StaffMember, "role" | "departments">,
  at: string,
  { dealer, department }: Host,
): boolean {
  if (dealer !== at) return false;
  return may({ role }, "case:host", { department: departments.includes(department) });
}

type AtDealer = { readonly staff: Pick<StaffMember, "role" | "departments">; readonly at: string };

/** Whether somebody who acts for this dealer may see and work this promise of a case. */
export function isTheirs(
  promise: Handed & Pick<Commitment, "dealer">,
  { staff, at }: AtDealer,
  now: Instant,
): boolean {
  return at === promise.dealer || hostsOf(promise, now).some((host) => isOfHost(staff, at, host));
}
