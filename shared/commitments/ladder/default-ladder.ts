import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { CommitmentKind, LadderStep } from "../../directory/document/values.schema.ts";
import { sha256 } from "../../kernel/hash.ts";
import type { PinnedPolicy } from "../../story/parts/commitment.schema.ts";

/** Open minutes after the due time, for every kind of promise a dealer has no ladder of its own for. */
export const DEFAULT_LADDER: readonly LadderStep[] = [
  { after: "-PT30M", notify: ["owner"] },
  { after: "PT0M", notify: ["owner", "manager"], tellCustomer: true },
  { after: "PT30M", notify: ["manager"] },
  { after: "PT120M", notify: ["general-manager"], repeat: "daily" },
  { after: "PT960M", notify: ["brand-care"] },
];

/** The ladder for this kind as the dealer's document has it now; its version is a hash of the steps. */
export function pinPolicy(dealer: Pick<Dealer, "escalation">, kind: CommitmentKind): PinnedPolicy {
  const own = dealer.escalation?.find(({ kinds }) => kinds.includes(kind));
  const steps = [...(own?.steps ?? DEFAULT_LADDER)];
  return { version: sha256(JSON.stringify(steps)).slice(0, 16), steps };
}
