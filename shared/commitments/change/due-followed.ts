import { ok } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { firstAction, isBeforeDue } from "../ladder/ladder.ts";
import { lookingAhead } from "../risk/next-look.ts";
import { transition } from "../promise/life-cycle.ts";
import type { Decide } from "./change-commitment.ts";

/** Whether the clocks show what was promised at another moment than was planned, and both are to come. */
export function isDueToFollow(commitment: Commitment, now: Instant): boolean {
  const { status, dueWall, dueAt } = commitment;
  if (status !== "open" || dueWall === undefined || dueWall.at === dueAt) return false;
  return dueWall.at > now && dueAt > now && !isToldLate(commitment);
}

/** Whoever looks may have begun before a step at due was taken; no step is taken twice for that. */
function isToldLate({ level, policy }: Commitment): boolean {
  const step = level === null ? undefined : policy.steps[level];
  return step !== undefined && !isBeforeDue(step);
}

/**
 * A time that clocks named stays what they show: nobody is told of another one, and it is no move. Whoever
 * reads it knows already (`story/by-the-wall.ts`); here its ladder begins there, and its timer is armed anew.
 */
export const dueFollowed: Decide = (commitment, { opening, now }) => {
  const status = transition("follow-clocks", commitment);
  if (!status.ok) return status;
  const { acknowledgedAt: _had, asked: _asked, dueWall, ...rest } = commitment;
  if (dueWall === undefined || !isDueToFollow(commitment, now)) {
    return ok({ commitment, facts: [] });
  }
  const followed = { ...rest, dueWall: { ...dueWall, at: commitment.dueAt }, level: null };
  const climb = lookingAhead(followed, opening, now);
  return ok({
    commitment: {
      ...climb,
      nextAction: firstAction(climb, opening, now).next,
      revision: commitment.revision + 1,
      // Its timer is armed for what the clocks were to show before.
      generation: commitment.generation + 1,
    },
    facts: [{ type: "commitment.clock-changed", previousDueAt: dueWall.at }],
  });
};
