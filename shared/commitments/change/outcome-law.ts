import { may } from "../../directory/rights.ts";
import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail } from "../../kernel/result.ts";
import type { Decide } from "./change-commitment.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/**
 * An outcome is logged by somebody who has to do with the matter: its owner, whoever answers for it,
 * their department, a manager, or an advisor who has opened the case and left a mark on it. A stranger
 * who closes a message unread is refused.
 */
export function byWhoOpenedIt(desk: CaseAtDesk, decide: Decide): Decide {
  return (commitment, present) =>
    concerns(commitment, desk) ? decide(commitment, present) : fail(NOT_OPENED);
}

function concerns(
  { owner, accountable, department, host }: Commitment,
  { staff, story }: CaseAtDesk,
): boolean {
  if (may(staff, "promise:close-others") || [owner.id, accountable.id].includes(staff.id))
    return true;
  if (staff.departments.includes(host?.department ?? department)) return true;
  return story.events.some(({ by }) => by.kind === "staff" && by.id === staff.id);
}

const NOT_OPENED: Problem = {
  code: "role-not-allowed",
  detail: "case-not-opened",
};
