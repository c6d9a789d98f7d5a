import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import type { CommitmentKind } from "../../directory/document/values.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import { refusal } from "../../directory/rights/rights.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { AppointmentStatus } from "../../story/parts/appointment.schema.ts";
import { isCall } from "../../case/customer/call-windows.ts";

/** Names the role instead of a person, where no person has this id. */
export const MANAGER = "manager";

/** Whom a new promise is given to, and why if they do not belong to the matter. */
export type Assignment = {
  readonly kind: CommitmentKind;
  readonly department: string;
  readonly owner?: string | undefined;
  readonly appointment?: string | undefined;
  readonly override?: { readonly reason: string } | undefined;
};

/** Undefined when the promise refers to what there is and is given to people of the matter. */
export function wrongAssignment(desk: CaseAtDesk, assignment: Assignment): Problem | undefined {
  return wrongReference(desk, assignment) ?? mismatch(desk, assignment);
}

/**
 * A call about the matter belongs to the department of the case, and every promise to somebody of its
 * own department; a manager can give a reason to do otherwise.
 */
function mismatch(
  { dealer, staff, story }: CaseAtDesk,
  { kind, department, owner, override }: Assignment,
): Problem | undefined {
  const member = dealer.document.staff.find(({ id }) => id === owner);
  const foreign = member !== undefined && !member.departments.includes(department);
  const elsewhere = isCall(kind) && department !== story.case.department;
  if (!foreign && !elsewhere) return undefined;
  if (override === undefined) {
    const code = "department-mismatch";
    return {
      code,
      detail: foreign ? code : "other-department",
      members: { department: story.case.department },
    };
  }
  return refusal(staff, "promise:give-elsewhere");
}

/** To such a visit nothing can belong any more. */
const OVER: ReadonlySet<AppointmentStatus> = new Set<AppointmentStatus>([
  "completed",
  "part-needed",
  "cancelled",
  "no-show",
  "missed-unconfirmed",
]);

function wrongReference({ dealer, story }: CaseAtDesk, input: Assignment): Problem | undefined {
  const { departments, staff } = dealer.document;
  const errors = [
    ...(departments.some(({ id }) => id === input.department)
      ? []
      : [invalid("/department", "unknown-department")]),
    ...(input.owner === undefined ||
    input.owner === MANAGER ||
    staff.some(({ id }) => id === input.owner)
      ? []
      : [invalid("/owner", "unknown-person")]),
    ...(input.appointment === undefined ||
    story.appointments.some(({ id }) => id === input.appointment)
      ? []
      : [invalid("/appointment", "unknown-appointment")]),
    ...(story.appointments.some(({ id, status }) => id === input.appointment && OVER.has(status))
      ? [invalid("/appointment", "visit-over")]
      : []),
  ];
  if (errors.length === 0) return undefined;
  return { code: "invalid-request", errors };
}
