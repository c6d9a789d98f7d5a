import { isCall } from "../../case/customer/call-windows.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CallWindow } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { callHourFor } from "./call-hours.ts";
import { isCounted } from "./who-calls.ts";

type Call = Pick<Commitment, "kind" | "department" | "dueAt">;

/** Where a promise is counted; undefined for what is no call, and at a department that counts none. */
export function countedHour(
  { kind, department, dueAt }: Call,
  dealer: Dealer,
  now: Instant,
  windows: readonly CallWindow[] = [],
): Instant | undefined {
  if (!isCall(kind) || !isCounted({ dealer, department })) return undefined;
  return callHourFor(dueAt, { opening: openingOf(dealer, department), windows }, now);
}
