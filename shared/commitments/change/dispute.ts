import * as z from "zod";
import { textSchema } from "../../case/customer/customer-input.ts";
import { openingOf } from "../../directory/opening.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import { openMinutesLater } from "../due/business-time.ts";
import type { Decide, Present } from "./change-commitment.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { firstAction } from "../ladder/ladder.ts";
import { transition } from "../promise/life-cycle.ts";
import { nextPersonUp } from "../ladder/people.ts";

export const disputeInputSchema = z.strictObject({ comment: textSchema(2_000).optional() });

const DISPUTE_POLICY = {
  /** Elapsed time, so that a clock change takes an hour from nobody. */
  openForMilliseconds: 7 * DAY,
  /** Open minutes within which the next person up has to answer. */
  dueWithinMinutes: 120,
} as const;

/**
 * "That is not so", says the customer of what the staff said last: the promise is open again, with
 * the next person up as its owner. What was logged stays on the timeline.
 */
export function dispute({ comment }: z.output<typeof disputeInputSchema>): Decide {
  return (commitment, present) => {
    const { said, status } = commitment;
    const until = disputableUntil(commitment);
    if (said === undefined || until === undefined) return fail(nothingToDispute(commitment));
    const next = transition("dispute", { status });
    if (!next.ok) return next;
    if (present.now > until) return fail(TOO_LATE);
    return ok({
      commitment: { ...reopened(commitment, present), status: next.value },
      facts: [
        {
          type: "commitment.disputed",
          disputed: said.change,
          ...(comment === undefined ? {} : { comment }),
        },
      ],
    });
  };
}

/** Until when the customer may deny what the staff said last; undefined when nothing was said. */
export function disputableUntil({ said }: Pick<Commitment, "said">): Instant | undefined {
  return said === undefined ? undefined : plus(said.at, DISPUTE_POLICY.openForMilliseconds);
}

function reopened(commitment: Commitment, present: Present): Commitment {
  const { now, dealer, brand } = present;
  const opening = openingOf(dealer, commitment.department);
  const {
    said: _said,
    keptAt: _kept,
    confirmedAt: _confirmed,
    withdrawnAt: _withdrawn,
    acknowledgedAt: _acknowledged,
    exhaustedAt: _exhausted,
    // Whoever took it over has not kept it: it is this dealer's again.
    host: _host,
    delegation: _delegation,
    handoff: _handoff,
    ...rest
  } = commitment;
  const climb = {
    ...rest,
    level: null,
    dueAt: openMinutesLater(opening, now, DISPUTE_POLICY.dueWithinMinutes),
  };
  const around = { dealer, brand, date: dateAt(opening.zone, now) };
  return {
    ...climb,
    owner: nextPersonUp(commitment, around),
    duePhrase: `PT${DISPUTE_POLICY.dueWithinMinutes}M`,
    disputedAt: now,
    revision: commitment.revision + 1,
    generation: commitment.generation + 1,
    nextAction: firstAction(climb, opening, now).next,
  };
}

function nothingToDispute({ status }: Commitment): Problem {
  return {
    code: "wrong-state",
    detail: "nothing-to-deny",
    params: { status },
    members: { status },
  };
}

const TOO_LATE: Problem = { code: "too-late-to-dispute" };
