import type { CallWindow } from "../../story/parts/case.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { windowAfter } from "../../case/customer/call-windows.ts";
import { resolveDue } from "../due/due.ts";
import type { Due } from "../due/due.schema.ts";
import type { ResolvedDue } from "../due/due.ts";
import { unmeetable } from "../change/meetable.ts";

/** When a dealer's document does not say. */
export const CALLBACK_WITHIN = "PT60M";

/** By when a department calls somebody who asks at `now`; `wish` replaces the dealer's own time. */
export function callbackDue(
  dealer: Dealer,
  department: string,
  now: Instant,
  {
    wish,
    windows = [],
  }: { readonly wish?: Due | undefined; readonly windows?: readonly CallWindow[] | undefined } = {},
): Result<ResolvedDue, Problem> {
  const within = dealer.callbackWithin ?? CALLBACK_WITHIN;
  const opening = openingOf(dealer, department);
  const due = resolveDue(wish ?? { within }, { opening, now, offered: true });
  if (!due.ok) return due;
  if (wish === undefined) return ok(withinWindow(due.value, windows, opening.zone, now));
  const means = { kind: "callback", opening, windows, now } as const;
  const unmet = unmeetable(due.value.dueAt, means);
  return unmet === undefined ? due : fail(unmet);
}

/** Nobody may call before the customer's next window begins, so our own time is its end. */
function withinWindow(
  due: ResolvedDue,
  windows: readonly CallWindow[],
  zone: string,
  now: Instant,
): ResolvedDue {
  const window = windowAfter(windows, zone, now);
  if (window === undefined || window.from <= due.dueAt) return due;
  return { ...due, dueAt: window.to };
}
