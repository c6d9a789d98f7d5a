import { ok } from "../../kernel/result.ts";
import type { Decide } from "./change-commitment.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { pinPolicy } from "../ladder/default-ladder.ts";
import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { climbedBy } from "../ladder/ladder.ts";
import { transition } from "../promise/life-cycle.ts";
import { changedFrom } from "../promise/wakes-at.ts";

/**
 * The dealer's present ladder replaces the one that was pinned when the promise was made. Steps whose
 * time has passed count as taken, unless one of the old ladder is still on its way: then the new one's
 * of that time takes its place. Applying the same ladder changes nothing.
 */
export const applyPolicy: Decide = (commitment, { dealer, opening, now }) => {
  const status = transition("apply-policy", commitment);
  if (!status.ok) return status;
  const policy = pinPolicy(dealer, commitment.kind);
  const previousVersion = commitment.policy.version;
  if (policy.version === previousVersion) return ok({ commitment, facts: [] });
  const { exhaustedAt: _old, ...rest } = commitment;
  const { level, rung } = climbedBy({ ...rest, policy }, opening, takenUntil(commitment, now));
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

function takenUntil({ nextAction }: Pick<Commitment, "nextAction">, now: Instant): Instant {
  return nextAction !== undefined && nextAction.at <= now ? plus(nextAction.at, -1) : now;
}
