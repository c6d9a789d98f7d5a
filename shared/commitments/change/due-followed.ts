import { ok } from "../../kernel/result.ts";
import { startOf } from "../../kernel/wall-start.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { firstAction } from "../ladder/ladder.ts";
import { transition } from "../promise/life-cycle.ts";
import { changedFrom } from "../promise/wakes-at.ts";
import type { Decide } from "./change-commitment.ts";

/** When the clocks show what was promised, where that is another moment than planned and both are to come. */
export function newDueOf(
  { status, dueWall, dueAt }: Commitment,
  now: Instant,
): Instant | undefined {
  if (status !== "open" || dueWall === undefined || dueAt <= now) return undefined;
  const at = startOf(dueWall);
  return at === dueAt || at <= now ? undefined : at;
}

/**
 * A time that was named stays what the clocks show: nobody is told of another one, and it is no move. Its
 * ladder is climbed from there.
 */
export const dueFollowed: Decide = (commitment, { opening, now }) => {
  const status = transition("follow-clocks", commitment);
  if (!status.ok) return status;
  const dueAt = newDueOf(commitment, now);
  const { acknowledgedAt: _had, asked: _asked, dueWall, ...rest } = commitment;
  if (dueAt === undefined || dueWall === undefined) return ok({ commitment, facts: [] });
  const climb = { ...rest, dueAt, dueWall: { ...dueWall, at: dueAt }, level: null };
  const { originalDueAt: first, dueAt: previousDueAt } = commitment;
  const followed = {
    ...climb,
    originalDueAt: first === previousDueAt ? dueAt : first,
    nextAction: firstAction(climb, opening, now).next,
  };
  return ok({
    commitment: changedFrom(commitment, followed),
    facts: [{ type: "commitment.clock-changed", previousDueAt }],
  });
};
