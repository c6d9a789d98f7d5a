import { toVisitInTheWay } from "../../shared/booking/blocks/block-answer.ts";
import type { BlockRefusal, MadeBlocks } from "../../shared/booking/blocks/make-blocks.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import type { Problem } from "../../shared/kernel/problem.ts";
import { fail } from "../../shared/kernel/result.ts";
import type { Result } from "../../shared/kernel/result.ts";
import type { Replayed } from "../../shared/platform/dynamodb/idempotency.store.ts";

/** What stands in the way is told with its times, so that it can be moved. */
export function forBlock(
  done: Result<MadeBlocks, BlockRefusal>,
  dealer: Dealer,
): Result<MadeBlocks, Problem | Replayed> {
  if (done.ok || !("visits" in done.failure)) return done;
  const { visits = [], ...problem } = done.failure;
  const told = visits.map((one) => toVisitInTheWay(one, dealer));
  return fail({ ...problem, members: { visits: told } });
}
