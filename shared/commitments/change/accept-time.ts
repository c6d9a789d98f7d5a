import * as z from "zod";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import { dueAgain } from "../due/due.ts";
import { transition } from "../promise/life-cycle.ts";
import { agreedTo } from "./agreed-to.ts";
import type { Decide } from "./change-commitment.ts";
import { tooEarlyFor } from "./too-early.ts";

export const acceptTimeInputSchema = z.strictObject({});

/**
 * "That is fine", says the customer of the time that we expect: it is the one that counts from now on.
 * Saying it twice changes nothing; a time that has passed, or by which the partner that was asked since cannot do
 * it, cannot be agreed to any more.
 */
export function acceptTime(): Decide {
  return (commitment, { opening, dealer, now }) => {
    const { expectedAt, expectedWall, agreements = [], said, dueAt: previousDueAt } = commitment;
    const status = transition("accept-time", commitment);
    if (!status.ok) return status;
    if (expectedAt === undefined) {
      const accepted = agreements.at(-1)?.accepted === true;
      return accepted ? ok({ commitment, facts: [] }) : fail(NOTHING_EXPECTED);
    }
    if (expectedAt <= now) return fail(EXPECTED_PASSED);
    const early = tooEarlyFor(commitment, expectedAt, dealer);
    if (early !== undefined) return fail(early);
    const resolved = dueAgain(opening.zone, expectedAt, expectedWall);
    const entry = { ...(said?.by === undefined ? {} : { by: said.by }), accepted: true } as const;
    return ok({
      commitment: agreedTo(commitment, resolved, entry, { opening, now }),
      facts: [{ type: "commitment.time-accepted", previousDueAt }],
    });
  };
}

const NOTHING_EXPECTED: Problem = { code: "wrong-state", detail: "nothing-expected" };
const EXPECTED_PASSED: Problem = { code: "wrong-state", detail: "expected-passed" };
