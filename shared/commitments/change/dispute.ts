import * as z from "zod";
import { textSchema } from "../../case/customer/customer-input.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { dueAgain } from "../due/due.ts";
import { openMinutesLater } from "../due/business-time.ts";
import { saidBefore } from "./agreed-to.ts";
import type { Decide, Present } from "./change-commitment.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { firstAction, firstActionNow } from "../ladder/ladder.ts";
import { transition } from "../promise/life-cycle.ts";
import { nextPersonUp } from "../ladder/people.ts";
import { theirsNoMore } from "../ladder/theirs-no-more.ts";
import { lookingAhead } from "../risk/next-look.ts";

export const disputeInputSchema = z.strictObject({ comment: textSchema(2_000).optional() });

export const DISPUTE_POLICY = {
  /** Elapsed time, so that a clock change takes an hour from nobody. */
  openForMilliseconds: 7 * DAY,
  /** Open minutes within which the next person up has to answer. */
  dueWithinMinutes: 120,
} as const;

/**
 * "That is not so", says the customer of what the staff said last. What was closed is open again, a move
 * that was not agreed is taken back, an expected time that does not suit is dropped; the next person up
 * owns it. What was logged stays on the timeline.
 */
export function dispute({ comment }: z.output<typeof disputeInputSchema>): Decide {
  return (commitment, present) => {
    const { said, status } = commitment;
    const until = disputableUntil(commitment);
    if (said === undefined || until === undefined) return fail(nothingToDispute(commitment));
    const next = transition("dispute", { status });
    if (!next.ok) return next;
    if (present.now > until) return fail(TOO_LATE);
    const after = { ...denied(commitment, said, present), status: next.value };
    const asked = whoHadIt(commitment, after, present);
    return ok({
      commitment: after,
      facts: [
        {
          type: "commitment.disputed",
          disputed: said.change,
          ...(comment === undefined ? {} : { comment }),
          ...(asked.length === 0 ? {} : { asked }),
        },
      ],
    });
  };
}

/** Of what was withdrawn they have heard that it is theirs no more. */
function whoHadIt(before: Commitment, after: Commitment, present: Present) {
  if (before.status === "withdrawn") return [];
  return theirsNoMore(before, after, { ...present, at: present.now });
}

/**
 * Until when the customer may deny what the staff said last; undefined when nothing was said, or only a
 * time of a promise that has ended since with what it was for.
 */
export function disputableUntil({
  said,
  status,
  honoured,
}: Pick<Commitment, "said" | "status" | "honoured">): Instant | undefined {
  // What companies settle between them is nothing that was said to the customer.
  if (said === undefined || honoured !== undefined) return undefined;
  const isOfTime = said.change === "move" || said.change === "expect";
  if (isOfTime && status !== "open") return undefined;
  return plus(said.at, DISPUTE_POLICY.openForMilliseconds);
}

/** The state after the denial of what was said; each kind of word has its own. */
function denied(commitment: Commitment, said: Said, present: Present): Commitment {
  switch (said.change) {
    case "keep":
    case "withdraw":
      return reopened(commitment, present);
    case "move":
      return movedBack(commitment, present);
    case "expect":
      return asPromised(commitment, present);
  }
}

/** What was closed is open again, with a time of its own. */
function reopened(commitment: Commitment, present: Present): Commitment {
  const { now, dealer } = present;
  const opening = openingOf(dealer, commitment.department);
  const { agreements: _settled, dueWall: _wall, ...rest } = handedUp(commitment, present);
  const dueAt = openMinutesLater(opening, now, DISPUTE_POLICY.dueWithinMinutes);
  const climb = { ...lookingAhead({ ...rest, dueAt }, opening, now), level: null };
  return {
    ...climb,
    duePhrase: `PT${DISPUTE_POLICY.dueWithinMinutes}M`,
    nextAction: firstAction(climb, opening, now).next,
  };
}

/** The time before the last agreement counts again; one that has passed is late at once. */
function movedBack(commitment: Commitment, present: Present): Commitment {
  const { now, dealer } = present;
  const opening = openingOf(dealer, commitment.department);
  const agreements = commitment.agreements ?? [];
  const { formerDueAt: dueAt = commitment.dueAt, formerWall } = agreements.at(-1) ?? {};
  const { agreements: _denied, dueWall: _wall, ...rest } = handedUp(commitment, present);
  const before = agreements.slice(0, -1);
  const { duePhrase, wall } = dueAgain(opening.zone, dueAt, formerWall);
  const climb = {
    ...lookingAhead({ ...rest, dueAt }, opening, now),
    level: null,
    ...(before.length > 0 && { agreements: before }),
  };
  return {
    ...climb,
    ...saidBefore(climb),
    duePhrase,
    ...(wall === undefined ? {} : { dueWall: wall }),
    nextAction: firstActionNow(climb, opening, now),
  };
}

/** The time that was promised stays, and so does the rung reached. */
function asPromised(commitment: Commitment, present: Present): Commitment {
  const opening = openingOf(present.dealer, commitment.department);
  const up = lookingAhead(handedUp(commitment, present), opening, present.now);
  // At another dealer its hours were others.
  const nextAction = commitment.nextAction ?? firstActionNow(up, opening, present.now);
  return { ...up, ...saidBefore(commitment), nextAction };
}

/** With the next person up; whoever took it over has not kept it, so it is this dealer's again. */
function handedUp(commitment: Commitment, present: Present): Commitment {
  const { now, dealer, brand, dead } = present;
  const {
    said: _said,
    keptAt: _kept,
    confirmedAt: _confirmed,
    withdrawnAt: _withdrawn,
    acknowledgedAt: _acknowledged,
    exhaustedAt: _exhausted,
    expectedAt: _expected,
    expectedWall: _shown,
    asked: _asked,
    host: _host,
    task: _task,
    introducing: _unmet,
    delegation: _delegation,
    handoff: _handoff,
    originator: _originator,
    ...rest
  } = commitment;
  return {
    ...rest,
    owner: nextPersonUp(commitment, { dealer, brand, dead, at: now }),
    disputedAt: now,
    revision: commitment.revision + 1,
    generation: commitment.generation + 1,
  };
}

type Said = NonNullable<Commitment["said"]>;

function nothingToDispute({ status }: Commitment): Problem {
  return {
    code: "wrong-state",
    detail: "nothing-to-deny",
    params: { status },
    members: { status },
  };
}

const TOO_LATE: Problem = { code: "too-late-to-dispute" };
