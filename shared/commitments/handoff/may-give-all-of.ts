import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { isBelow } from "../../directory/rights/document-rights.ts";
import { refusal } from "../../directory/rights/rights.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";

/**
 * A manager takes all promises from people below them, from themselves, and from who has left. All that
 * is somebody else's is given away by who leads them: or what a manager owes would soon be an advisor's.
 */
export function mayGiveAllOf(
  staff: StaffMember,
  dealer: Dealer,
  from: string,
): Result<void, Problem> {
  const person = dealer.staff.find(({ id }) => id === from);
  const own = person === undefined || from === staff.id;
  const department = person !== undefined && isBelow(staff, person);
  const refused = refusal(staff, "promise:give-all-of", { own, department });
  return refused === undefined ? ok(undefined) : fail(refused);
}
