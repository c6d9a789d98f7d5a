import type { Dealer } from "../../directory/dealer.schema.ts";
import type { StaffMember } from "../../directory/staff-access.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { reach } from "../ladder/reach.ts";

/** Who answers an offer, and the dealer they act for. */
export type Answering = { readonly staff: StaffMember; readonly at: string };

/** The people they act among, and when they answer. */
type Among = { readonly dealer: Dealer; readonly at: Instant };

/**
 * An offer to a person is theirs, or whoever's who stands in for them now; one to a team or a dealer is
 * anybody's there. Inside a dealer it is for the people of where the promise is kept.
 */
export function mayAnswer(
  { handoff, host, dealer: home }: Pick<Commitment, "handoff" | "host" | "dealer">,
  { staff, at }: Answering,
  among: Among,
): boolean {
  if (handoff === undefined) return false;
  const { to } = handoff;
  if (to.kind === "dealer") return staff.role !== "brand" && at === to.id;
  if (at !== (host?.dealer ?? home)) return false;
  const asked = to.kind === "staff" ? [to.id] : teamOf(to.id, among.dealer);
  return asked.some((id) => id === staff.id || standsInFor(id, staff.id, among));
}

function teamOf(department: string, { departments, staff }: Dealer): string[] {
  const managers = departments.filter(({ id }) => id === department).map(({ manager }) => manager);
  const members = staff.filter((member) => member.departments.includes(department));
  return [...managers, ...members.map(({ id }) => id)];
}

/** Not asked about the address: whoever presses the button has heard of it. */
function standsInFor(asked: string, id: string, { dealer, at }: Among): boolean {
  const known = dealer.staff.some((member) => member.id === asked);
  return known && reach(asked, { dealer, brand: undefined, at })[0]?.id === id;
}
