import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Decide } from "../change/change-commitment.ts";
import type { Commitment, HandoffTarget } from "../../story/parts/commitment.schema.ts";
import { refusedToAnswer } from "./handoff-answer.ts";
import type { Answering } from "./handoff-answer.ts";
import type { Instant } from "../../kernel/time.ts";
import { transition } from "../promise/life-cycle.ts";
import { reach } from "../ladder/reach.ts";
import { lookingAhead } from "../risk/next-look.ts";
import { changedFrom } from "../promise/wakes-at.ts";

/** From now on it is theirs to do; whoever answered for it still does. The customer is told who it is. */
export function acceptHandoff(answering: Answering): Decide {
  return (commitment, { dealer, brand, dead, host, opening, now }) => {
    const status = transition("accept", commitment);
    if (!status.ok) return status;
    const { handoff, owner } = commitment;
    if (handoff === undefined) return fail(NOT_OFFERED);
    const around = { dealer: host ?? dealer, brand, dead, at: now };
    const refused = refusedToAnswer(commitment, answering, around);
    if (refused !== undefined) return fail(refused);
    if (handoff.answerBy <= now) return fail(RUN_OUT);
    // By the hours of whoever had it; a look that finds the new one closed looks again in theirs.
    const taken = lookingAhead(takenOver(commitment, handoff.to, answering, now), opening, now);
    return ok({
      commitment: changedFrom(commitment, taken),
      facts: [
        {
          type: "commitment.handoff-accepted",
          previousOwner: owner.name,
          notified: reach(owner.id, around),
        },
      ],
    });
  };
}

function takenOver(
  commitment: Commitment,
  to: HandoffTarget,
  { staff }: Answering,
  now: Instant,
): Commitment {
  const { handoff: _answered, acknowledgedAt: _theirs, task, ...rest } = commitment;
  const { owner, department, host } = commitment;
  return {
    ...rest,
    owner: { id: staff.id, name: staff.name },
    delegation: { owner, department, ...(host === undefined ? {} : { host }) },
    ...(to.kind === "dealer" ? { host: hostOfTarget(to) } : {}),
    ...(task === undefined ? {} : { task: { ...task, acceptedAt: now } }),
    ...(to.kind === "department" && host === undefined ? { department: to.id } : {}),
    ...(to.kind === "department" && host !== undefined
      ? { host: { ...host, department: to.id } }
      : {}),
  };
}

function hostOfTarget({ id, department, partner }: HandoffTarget & { readonly kind: "dealer" }) {
  return { dealer: id, department, ...(partner === true ? { partner } : {}) };
}

const NOT_OFFERED: Problem = {
  code: "wrong-state",
  detail: "not-offered",
};

const RUN_OUT: Problem = {
  code: "wrong-state",
  detail: "offer-run-out",
};
