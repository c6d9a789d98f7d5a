import type { Brand } from "../../directory/document/dealer.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { BRAND_CARE_ID } from "./reach.ts";

/**
 * Whether an open promise is the brand's to see to: its ladder has reached the care desk, or a denial
 * or a handoff has made it theirs.
 */
export function isAtBrandCare(
  { status, owner, level, policy }: Pick<Commitment, "status" | "owner" | "level" | "policy">,
  { staff }: Pick<Brand, "staff">,
): boolean {
  if (status !== "open") return false;
  if (owner.id === BRAND_CARE_ID || staff.some(({ id }) => id === owner.id)) return true;
  return policy.steps
    .slice(0, (level ?? -1) + 1)
    .some(({ notify }) => notify.includes("brand-care"));
}
