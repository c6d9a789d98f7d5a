import { instant, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Appointment, Unasked } from "../../story/parts/appointment.schema.ts";
import { FEEDBACK_POLICY, isForgotten, isGrievance, quietUntil } from "./feedback-rules.ts";
import { askAtOf } from "./what-follows-visit.ts";

/**
 * Whether and when the customer of a visit is asked how it was. `held`: something promised to them is open;
 * `rests`: it was closed a short while ago.
 */
export type Asking =
  | { readonly code: "answered" | "asked" | "held" }
  | { readonly code: "ahead" | "rests"; readonly at: Instant }
  | { readonly code: "unasked"; readonly unasked: Unasked };

/**
 * By the rules that will decide it, as things stand now; undefined of a visit that is not over, and of one that
 * ended before the rule that spoke was kept. `commitments` are those of all of the customer's cases here,
 * `askedLast` when this dealer asked them last.
 */
export function askingOf(
  visit: Appointment,
  { commitments }: Pick<CaseNow, "commitments">,
  now: Instant,
  askedLast?: Instant,
): Asking | undefined {
  if (visit.status !== "completed") return undefined;
  const { feedback, unasked } = visit;
  if (feedback !== undefined) return { code: feedback === "given" ? "answered" : "asked" };
  if (unasked !== undefined) return { code: "unasked", unasked };
  const askAt = askAtOf(visit);
  return askAt === undefined ? undefined : askingAt(askAt, visit, { commitments, now, askedLast });
}

type Around = Pick<CaseNow, "commitments"> & {
  readonly now: Instant;
  readonly askedLast: Instant | undefined;
};

function askingAt(
  askAt: Instant,
  visit: Appointment,
  { commitments, now, askedLast }: Around,
): Asking {
  // What is still open is closed then at the earliest.
  const at = instant(Math.max(askAt, now));
  const until = quietUntil({ commitments }, at);
  const asks = until ?? at;
  if (isForgotten(visit, asks)) return { code: "unasked", unasked: "long-ago" };
  if (askedLast !== undefined && plus(askedLast, FEEDBACK_POLICY.apartMilliseconds) > asks) {
    return { code: "unasked", unasked: "asked-lately" };
  }
  if (until === undefined) return { code: "ahead", at };
  const isOpen = commitments.some((one) => one.status === "open" && isGrievance(one));
  return isOpen ? { code: "held" } : { code: "rests", at: until };
}
