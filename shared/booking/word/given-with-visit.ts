import { closed } from "../../commitments/promise/life-cycle.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { TiedChange } from "../frame/decision.ts";

/** A change of the visit is the word that was promised, and is told by its own mail. */
export function givenWithVisit(seen: Commitment, now: Instant): TiedChange {
  return {
    seen,
    next: { ...closed(seen, "kept"), keptAt: now },
    facts: [{ type: "commitment.kept", outcome: "informed", withVisit: true }],
  };
}
