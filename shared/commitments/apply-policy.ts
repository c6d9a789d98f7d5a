import { ok } from "../kernel/result.ts";
import type { Decide } from "./change-commitment.ts";
import { pinPolicy } from "./default-ladder.ts";
import { climbedBy } from "./ladder.ts";
import { transition } from "./life-cycle.ts";
import { changedFrom } from "./wakes-at.ts";

/**
 * The dealer's present ladder replaces the one that was pinned when the promise was made. Steps whose
 * time has passed count as taken; applying the same ladder changes nothing.
 */
export const applyPolicy: Decide = (commitment, { dealer, opening, now }) => {
  const status = transition("apply-policy", commitment);
  if (!status.ok) return status;
  const policy = pinPolicy(dealer, commitment.kind);
  const previousVersion = commitment.policy.version;
  if (policy.version === previousVersion) return ok({ commitment, facts: [] });
  const { exhaustedAt: _old, ...rest } = commitment;
  const { level, rung } = climbedBy({ ...rest, policy }, opening, now);
  const changed = {
    ...rest,
    policy,
    level,
    nextAction: rung.next,
    ...(rung.exhausted ? { exhaustedAt: now } : {}),
  };
  return ok({
    commitment: changedFrom(commitment, changed),
    facts: [{ type: "commitment.policy-applied", previousVersion }],
  });
};
