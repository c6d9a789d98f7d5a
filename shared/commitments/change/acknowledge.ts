import { ok } from "../../kernel/result.ts";
import type { Decide } from "./change-commitment.ts";
import { actionOnceAcknowledged } from "../ladder/ladder.ts";
import { transition } from "../promise/life-cycle.ts";

/**
 * "I have it": silences the reminder before due, and what was seen at risk is in hand; nothing else. Saying it
 * twice changes nothing.
 */
export const acknowledge: Decide = (commitment, { opening, now }) => {
  const status = transition("acknowledge", commitment);
  if (!status.ok) return status;
  if (commitment.acknowledgedAt !== undefined) return ok({ commitment, facts: [] });
  const { atRisk: _seen, ...inHand } = commitment;
  const nextAction = actionOnceAcknowledged(commitment, opening, now);
  // The timer is replaced only when it would have reminded.
  const generation = commitment.generation + (nextAction === commitment.nextAction ? 0 : 1);
  return ok({
    commitment: {
      ...inHand,
      acknowledgedAt: now,
      revision: commitment.revision + 1,
      generation,
      nextAction,
    },
    facts: [{ type: "commitment.acknowledged" }],
  });
};
