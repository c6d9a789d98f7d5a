import { may } from "../../directory/rights.ts";
import { hasOpened } from "../../case/access/remember-opened.ts";
import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { managerNow } from "../ladder/people.ts";
import type { Decide, Present } from "./change-commitment.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/**
 * A promise is closed, moved or passed up by somebody who has to do with the matter: its owner, whoever
 * answers for it, their department, a manager, or an advisor who has opened the case. A stranger who
 * closes a message unread is refused.
 */
export async function byWhoOpenedIt(
  cases: Pick<CaseStore, "back">,
  { desk, id, now }: AtDesk,
  decide: Decide,
): Promise<Decide> {
  const { dealer, story } = desk;
  const seen = story.commitments.find((one) => one.id === id);
  const isNear = seen !== undefined && concerns(seen, desk, { dealer: dealer.document, now });
  // Marks of a stranger may be of long ago, and are looked for only where they count.
  const opened = isNear || (await hasOpened(cases, story, desk.staff));
  return (commitment, present) =>
    opened || concerns(commitment, desk, present) ? decide(commitment, present) : fail(NOT_OPENED);
}

export type AtDesk = {
  readonly desk: CaseAtDesk;
  /** Of the promise. */
  readonly id: string;
  readonly now: Instant;
};

function concerns(
  commitment: Commitment,
  { staff }: CaseAtDesk,
  { dealer, now }: Pick<Present, "dealer" | "now">,
): boolean {
  const { owner, department, host } = commitment;
  if (may(staff, "promise:close-others")) return true;
  const { id: manager } = managerNow(commitment, { dealer, at: now });
  if ([owner.id, manager].includes(staff.id)) return true;
  return staff.departments.includes(host?.department ?? department);
}

const NOT_OPENED: Problem = {
  code: "role-not-allowed",
  detail: "case-not-opened",
};
