import { mattersTo, may, refusal } from "../../directory/rights/rights.ts";
import { hasOpened } from "../../case/access/remember-opened.ts";
import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import { fail } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { keeperKey } from "../../story/party-key.ts";
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
  const present = { dealer: dealer.document, now };
  const isNear = seen !== undefined && may(desk.staff, RIGHT, tiesTo(seen, desk, present));
  // Marks of a stranger may be of long ago, and are looked for only where they count.
  const counts = !isNear && mattersTo(desk.staff, RIGHT, "opened");
  const opened = counts && (await hasOpened(cases, story, desk.staff));
  return (commitment, present) => {
    const ties = { ...tiesTo(commitment, desk, present), opened };
    const refused = refusal(desk.staff, RIGHT, ties);
    return refused === undefined ? decide(commitment, present) : fail(refused);
  };
}

export type AtDesk = {
  readonly desk: CaseAtDesk;
  /** Of the promise. */
  readonly id: string;
  readonly now: Instant;
};

const RIGHT = "promise:change-this";

function tiesTo(
  commitment: Commitment,
  { staff, at }: CaseAtDesk,
  { dealer, now }: Pick<Present, "dealer" | "now">,
) {
  const { owner, department, host } = commitment;
  const { id: manager } = managerNow(commitment, { dealer, at: now });
  // Of another house somebody may have the same id.
  const isHere = at === keeperKey(commitment);
  return {
    own: (isHere && owner.id === staff.id) || (at === commitment.dealer && manager === staff.id),
    department: isHere && staff.departments.includes(host?.department ?? department),
  };
}
