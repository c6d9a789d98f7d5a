import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { refusal } from "../../directory/rights/rights.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment, HandoffTarget } from "../../story/parts/commitment.schema.ts";
import { keeperKey, offeredTo } from "../../story/party-key.ts";
import { reach } from "../ladder/reach.ts";

/** Who answers an offer, and the dealer or partner they act for. */
export type Answering = { readonly staff: StaffMember; readonly at: string };

/** The people they act among, and when they answer. */
type Among = { readonly dealer: Dealer; readonly at: Instant };

/**
 * An offer to a person is theirs, or whoever's who stands in for them now; one to a team or a dealer is
 * anybody's there. Inside a dealer it is for the people of where the promise is kept.
 */
export function mayAnswer(commitment: Offered, answering: Answering, among: Among): boolean {
  return refusedToAnswer(commitment, answering, among) === undefined;
}

type Offered = Pick<Commitment, "handoff" | "host" | "dealer">;

/** Why they may not; undefined when they may. */
export function refusedToAnswer(
  { handoff, host, dealer: home }: Offered,
  { staff, at }: Answering,
  among: Among,
): Problem | undefined {
  const to = handoff?.to;
  const own = to !== undefined && to.kind !== "dealer" && at === keeperKey({ dealer: home, host });
  return refusal(staff, "promise:accept", {
    own: own && isAsked(to, staff.id, among),
    dealer: to !== undefined && at === offeredTo(to),
  });
}

function isAsked(to: HandoffTarget, person: string, among: Among): boolean {
  const asked = to.kind === "department" ? teamOf(to.id, among.dealer) : [to.id];
  return asked.some((id) => id === person || standsInFor(id, person, among));
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
