import { toEvent } from "../../story/fact.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import { newToken } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import type { Clock } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { CaseStore } from "../../story/case.store.ts";

export type RotateLinkDependencies = {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "rotate" | "record">;
  readonly clock: Clock;
  readonly random: Random;
};

/**
 * A new key to the case; the old links are dead from this moment and the customer is mailed the new
 * one. Of two who press at once one wins, and the customer gets one link.
 */
export async function rotateLink(
  { commit, cases, clock, random }: RotateLinkDependencies,
  seen: Case,
  staff: StaffMember,
): Promise<void> {
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  const now = clock.now();
  const event = toEvent({ type: "case.link-rotated" }, seen, { by, at: now, random });
  await commit([cases.rotate(seen, newToken(random), now), cases.record(event)]);
}
