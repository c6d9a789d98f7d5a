import type { StaffMember } from "../../directory/staff-access.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** Who answers an offer, and the dealer they act for. */
export type Answering = { readonly staff: StaffMember; readonly at: string };

/** An offer to a person is theirs alone; one to a team or a dealer is anybody's there. */
export function mayAnswer(
  { to }: NonNullable<Commitment["handoff"]>,
  { staff, at }: Answering,
): boolean {
  switch (to.kind) {
    case "staff":
      return staff.id === to.id;
    case "department":
      return staff.departments.includes(to.id);
    case "dealer":
      return staff.role !== "brand" && at === to.id;
  }
}
