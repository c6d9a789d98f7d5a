import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Commitment, CommitmentStatus } from "../../story/parts/commitment.schema.ts";

type Transition = { readonly from: readonly CommitmentStatus[]; readonly to: CommitmentStatus };

/** Every change of a promise: the states it may come from and the one it leads to. */
export const COMMITMENT_TRANSITIONS = {
  "take-step": { from: ["open"], to: "open" },
  "look-ahead": { from: ["open"], to: "open" },
  attempt: { from: ["open"], to: "open" },
  snooze: { from: ["open"], to: "open" },
  acknowledge: { from: ["open"], to: "open" },
  move: { from: ["open"], to: "open" },
  expect: { from: ["open"], to: "open" },
  "accept-time": { from: ["open"], to: "open" },
  escalate: { from: ["open"], to: "open" },
  "hand-off": { from: ["open"], to: "open" },
  accept: { from: ["open"], to: "open" },
  return: { from: ["open"], to: "open" },
  introduce: { from: ["open"], to: "open" },
  "acknowledge-request": { from: ["open"], to: "open" },
  "hand-over": { from: ["open"], to: "open" },
  "follow-clocks": { from: ["open"], to: "open" },
  "apply-policy": { from: ["open"], to: "open" },
  keep: { from: ["open"], to: "kept" },
  withdraw: { from: ["open"], to: "withdrawn" },
  confirm: { from: ["kept"], to: "kept" },
  dispute: { from: ["open", "kept", "withdrawn"], to: "open" },
  "dispute-settlement": { from: ["open"], to: "open" },
  undo: { from: ["open", "kept", "withdrawn"], to: "open" },
} as const satisfies Record<string, Transition>;

export type CommitmentChange = keyof typeof COMMITMENT_TRANSITIONS;

/** The state the change leads to, or `wrong-state` with the present one. */
export function transition(
  change: CommitmentChange,
  { status }: Pick<Commitment, "status">,
): Result<CommitmentStatus, Problem> {
  const { from, to }: Transition = COMMITMENT_TRANSITIONS[change];
  if (from.includes(status)) return ok(to);
  return fail({
    code: "wrong-state",
    detail: "promise-state",
    params: { status, from: from.join(" or ") },
    members: { status },
  });
}

/** The next state with no action left; its timer belongs to a generation that is over. */
export function closed(commitment: Commitment, status: CommitmentStatus): Commitment {
  const {
    nextAction: _over,
    handoff: _unanswered,
    introducing: _unmet,
    expectedAt: _expected,
    expectedWall: _shown,
    asked: _asked,
    callHour: _free,
    lookAt: _look,
    atRisk: _risk,
    snoozed: _aside,
    ...rest
  } = commitment;
  return {
    ...rest,
    status,
    revision: commitment.revision + 1,
    generation: commitment.generation + 1,
  };
}
