import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CallWindow } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { countedHour } from "../capacity/counted-hour.ts";

type Around = {
  /** Of the department that has to keep it after the change. */
  readonly dealer: Dealer;
  readonly windows?: readonly CallWindow[] | undefined;
  readonly now: Instant;
};

/**
 * The new state with the hour in which it is counted: the one it had, unless it is due at another time,
 * kept elsewhere or open again.
 */
export function countedAgain(
  before: Commitment,
  { callHour: _stale, ...after }: Commitment,
  { dealer, windows, now }: Around,
): Commitment {
  if (after.status !== "open") return after;
  const callHour = staysPlaced(before, after)
    ? before.callHour
    : countedHour({ ...after, ...after.host }, dealer, now, windows);
  return callHour === undefined ? after : { ...after, callHour };
}

function staysPlaced(before: Commitment, after: Commitment): boolean {
  return before.status === "open" && placeOf(before) === placeOf(after);
}

/** Whose hour it is; hours go with the clocks. */
function placeOf({ dueAt, dueWall, department, host }: Commitment): string {
  return JSON.stringify([
    dueAt,
    dueWall?.at,
    department,
    host?.dealer,
    host?.department,
    host?.partner,
  ]);
}
