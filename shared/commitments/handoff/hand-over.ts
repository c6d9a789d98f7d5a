import { ok } from "../../kernel/result.ts";
import type { Commitment, Person } from "../../story/parts/commitment.schema.ts";
import type { Decide } from "../change/change-commitment.ts";
import { reach } from "../ladder/reach.ts";
import { lookingAhead } from "../risk/next-look.ts";
import { transition } from "../promise/life-cycle.ts";
import { withoutOffer } from "./return-unanswered.ts";
import { changedFrom } from "../promise/wakes-at.ts";

export type HandingOver = {
  readonly from: string;
  readonly to: Person;
  /** The customer hears of it with another promise of the same case. */
  readonly quiet: boolean;
};

/**
 * Somebody who leads gives it to somebody else, who is not asked. Whoever it could be given back to
 * stays who they were. Nothing changes where it is no longer the one's it was to be taken from.
 */
export function handOver({ from, to, quiet }: HandingOver): Decide {
  return (commitment, { dealer, brand, dead, host, opening, now }) => {
    const status = transition("hand-over", commitment);
    if (!status.ok) return status;
    const { owner } = commitment;
    if (owner.id !== from) return ok({ commitment, facts: [] });
    const around = { dealer: host ?? dealer, brand, dead, at: now };
    return ok({
      commitment: changedFrom(commitment, lookingAhead(given(commitment, to), opening, now)),
      facts: [
        {
          type: "commitment.handoff-accepted",
          previousOwner: owner.name,
          given: quiet ? "quietly" : "openly",
          notified: reach(owner.id, around),
        },
      ],
    });
  };
}

function given(commitment: Commitment, { id, name }: Person): Commitment {
  const { acknowledgedAt: _theirs, ...rest } = withoutOffer(commitment);
  return { ...rest, owner: { id, name } };
}
