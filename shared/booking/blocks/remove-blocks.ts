import { refusal } from "../../directory/rights/rights.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { LOST, raced } from "../../platform/raced.ts";
import { BOOKING_RACE } from "../appointment/booking-race.ts";
import type { CalendarStore } from "../calendar/calendar.store.ts";
import { writeFreed } from "../waiting/write-freed.ts";
import type { WriteFreedDeps } from "../waiting/write-freed.ts";
import { renewMarks } from "../../watch/renew-marks.ts";
import type { WatchStore } from "../../watch/watch.store.ts";
import { weeksBetween } from "./block-days.ts";
import { blockId, partsOfBlockId } from "./block-id.ts";
import { holdOfBlock, spanOfBlock } from "./block-time.ts";
import type { Block } from "./block.schema.ts";
import type { BlockStore } from "./block.store.ts";
import type { BlockingAt } from "./make-blocks.ts";

export type RemoveBlocksDeps = WriteFreedDeps & {
  readonly calendar: Pick<CalendarStore, "days" | "write">;
  readonly blocks: Pick<BlockStore, "one" | "remove">;
  readonly commit: Commit;
  readonly watch: Pick<WatchStore, "renew">;
};

const NOT_THERE: Problem = { code: "block-not-found" };

/** This one alone, or it and all of its series that are still to come. */
export type WhichBlocks = { readonly id: string; readonly whole?: boolean };

/**
 * Takes a block away: its time is free for all, or held for the next who waits for it, in one transaction for
 * each day of a series. What is taken away already stays so, so whoever was interrupted asks again.
 */
export async function removeBlocks(
  deps: RemoveBlocksDeps,
  at: BlockingAt,
  { id, whole = false }: WhichBlocks,
  now: Instant,
): Promise<Result<readonly Block[], Problem>> {
  const named = await deps.blocks.one(at.dealer.id, id);
  if (named === undefined) return fail(NOT_THERE);
  const refused = refusedToRemove(named, at, whole, now);
  if (refused !== undefined) return fail(refused);
  const removed: Block[] = [];
  // One after the other: each may offer its time to the same people who wait.
  for (const one of whole ? idsOfSeries(named) : [id]) {
    const done = await removeOne(deps, at, one, now);
    if (done !== undefined) removed.push(done);
  }
  await renewMarks(deps, [{ kind: "dealer", id: at.dealer.id }]);
  return ok(removed);
}

function refusedToRemove(
  block: Block,
  at: BlockingAt,
  whole: boolean,
  now: Instant,
): Problem | undefined {
  const { staff } = at;
  const own = block.resource === staff.id && block.by.id === staff.id;
  const refused = refusal(staff, "block:remove-of", { own });
  if (refused !== undefined || whole || block.removed !== undefined) return refused;
  return isOver(block, at, now) ? { code: "wrong-state", detail: "block-over" } : undefined;
}

function isOver(block: Block, { dealer }: BlockingAt, now: Instant): boolean {
  return spanOfBlock(block, dealer.timeZone).until <= now;
}

function idsOfSeries({ id, series }: Block): readonly string[] {
  const letters = partsOfBlockId(id)?.letters;
  if (letters === undefined || series === undefined) return [id];
  return weeksBetween(series.from, series.through).map((date) => blockId(date, letters));
}

/** As it is then; undefined where there is none, or it is over. */
async function removeOne(
  deps: RemoveBlocksDeps,
  at: BlockingAt,
  id: string,
  now: Instant,
): Promise<Block | undefined> {
  const { staff, dealer } = at;
  const zone = dealer.timeZone;
  return raced(BOOKING_RACE, async (round) => {
    const block = await deps.blocks.one(dealer.id, id);
    if (block === undefined || block.removed !== undefined) return block;
    if (isOver(block, at, now)) return undefined;
    const { date } = block;
    const busy = await deps.calendar.days(dealer.id, { from: date, to: date });
    const removed = { ...block, removed: { by: { id: staff.id, name: staff.name }, at: now } };
    const exchange = { free: [holdOfBlock(block, zone)] };
    const change = { dealer, busy, exchange, freed: [spanOfBlock(block, zone)], round };
    const saved = await deps.commit([
      deps.blocks.remove(removed, zone),
      ...(await writeFreed(deps, change, now)),
    ]);
    return saved.ok ? removed : LOST;
  });
}
