import { may } from "./rights.ts";
import type { StaffMember } from "./staff-access.ts";

/** Of which departments somebody takes people away in a table; undefined: of all. */
export function exportedFor(
  staff: Pick<StaffMember, "role" | "departments">,
): readonly string[] | undefined {
  if (may(staff, "people:export")) return undefined;
  return may(staff, "people:export", { dealer: false, department: true }) ? staff.departments : [];
}
