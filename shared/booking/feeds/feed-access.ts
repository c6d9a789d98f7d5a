import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { refusal } from "../../directory/rights/rights.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { FeedScope } from "./feed.schema.ts";

/** Whether there is such a department or person at the dealer, now. */
export function scopeExists({ departments, staff }: Dealer, scope: FeedScope): boolean {
  if (scope.kind === "dealer") return true;
  return (scope.kind === "department" ? departments : staff).some(({ id }) => id === scope.id);
}

/**
 * Advisors see their own appointments and those of their departments; who leads sees all. It is asked
 * when a link is made and each time it is opened, so a link never shows more than its holder may see.
 */
export function refusedToSee(staff: StaffMember, scope: FeedScope): Problem | undefined {
  return refusal(staff, "calendar-link:make-of", {
    own: scope.kind === "staff" && scope.id === staff.id,
    department: scope.kind === "department" && staff.departments.includes(scope.id),
  });
}

export function isInScope({ department, resources }: Appointment, scope: FeedScope): boolean {
  if (scope.kind === "dealer") return true;
  return scope.kind === "department"
    ? department === scope.id
    : resources.some(({ id }) => id === scope.id);
}
