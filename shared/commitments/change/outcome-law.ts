import { may } from "../../directory/rights.ts";
import { hasOpened } from "../../case/access/remember-opened.ts";
import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail } from "../../kernel/result.ts";
import { managerNow } from "../ladder/people.ts";
import type { Decide, Present } from "./change-commitment.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/**
 * A promise is closed, moved or passed up by somebody who has to do with the matter: its owner, whoever
 * answers for it, their department, a manager, or an advisor who has opened the case. A stranger who
 * closes a message unread is refused.
 */
export function byWhoOpenedIt(desk: CaseAtDesk, decide: Decide): Decide {
  return (commitment, present) =>
    concerns(commitment, desk, present) ? decide(commitment, present) : fail(NOT_OPENED);
}

function concerns(
  commitment: Commitment,
  { staff, story }: CaseAtDesk,
  { dealer, now }: Present,
): boolean {
  const { owner, department, host } = commitment;
  if (may(staff, "promise:close-others")) return true;
  const { id: manager } = managerNow(commitment, { dealer, at: now });
  if ([owner.id, manager].includes(staff.id)) return true;
  if (staff.departments.includes(host?.department ?? department)) return true;
  return hasOpened(story, staff);
}

const NOT_OPENED: Problem = {
  code: "role-not-allowed",
  detail: "case-not-opened",
};
