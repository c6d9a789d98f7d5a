import { may } from "../../directory/rights/rights.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import type { Problem } from "../../kernel/problem.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** On what footing somebody says that the customer agreed to another time. */
export type Authority = {
  /** Nobody need look over it. */
  readonly agreesFreely: boolean;
  /** The customer has it in writing and so can deny it. */
  readonly heardInWriting: boolean;
  /** They may promise more calls than can be made, and say why. */
  readonly overbooks: boolean;
};

/** Where nobody's word is in doubt: the customer's own. */
export const FREELY: Authority = { agreesFreely: true, heardInWriting: true, overbooks: false };

export function authorityOf(staff: Pick<StaffMember, "role">, heardInWriting: boolean): Authority {
  const overbooks = may(staff, "promise:overbook");
  return { agreesFreely: may(staff, "promise:agree-freely"), heardInWriting, overbooks };
}

const AGREEMENT_POLICY = {
  /** The one after it is the manager's to make: who moves that often will not keep it. */
  mostMoves: 2,
  mostAheadMilliseconds: 30 * DAY,
} as const;

export const WHY_MANAGER = ["third-move", "far-ahead", "past-last-date", "not-in-writing"] as const;
export type WhyManager = (typeof WHY_MANAGER)[number];

/** Undefined when they may agree on it themselves; else `manager-needed` with each reason. */
export function managerNeeded(
  { timesAgreed = 0, notAfter }: Pick<Commitment, "timesAgreed" | "notAfter">,
  dueAt: Instant,
  { agreesFreely, heardInWriting }: Omit<Authority, "overbooks">,
  now: Instant,
): Problem | undefined {
  if (agreesFreely) return undefined;
  const { mostMoves, mostAheadMilliseconds } = AGREEMENT_POLICY;
  const found: readonly (WhyManager | undefined)[] = [
    timesAgreed >= mostMoves ? "third-move" : undefined,
    dueAt > plus(now, mostAheadMilliseconds) ? "far-ahead" : undefined,
    notAfter !== undefined && dueAt > notAfter ? "past-last-date" : undefined,
    heardInWriting ? undefined : "not-in-writing",
  ];
  const reasons = found.filter((reason) => reason !== undefined);
  const [detail] = reasons;
  return detail === undefined
    ? undefined
    : { code: "manager-needed", detail, members: { reasons } };
}
