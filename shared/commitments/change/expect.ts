import type { Ours } from "../../language/own-words/own-words.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { ResolvedDue } from "../due/due.ts";
import { enteredBy, saidBefore } from "./agreed-to.ts";
import type { Change, Present } from "./change-commitment.ts";

type Why = { readonly reason: string; readonly ours?: Ours };

/**
 * What we expect by now; undefined when that is what was expected before. The time that counts, the
 * rung reached and the timer stay as they are; the customer is told and says whether it suits them.
 * Expecting the due time itself takes an expectation back.
 */
export function expecting(
  commitment: Commitment,
  { dueAt: expectedAt, wall }: Pick<ResolvedDue, "dueAt" | "wall">,
  why: Why,
  { by, now }: Pick<Present, "by" | "now">,
): Change | undefined {
  const { expectedAt: previous, expectedWall: _shown, said: _before, ...rest } = commitment;
  const asPromised = expectedAt === commitment.dueAt;
  if (previous === (asPromised ? undefined : expectedAt)) return undefined;
  const fact = {
    type: "commitment.expected",
    expectedAt,
    ...(previous === undefined ? {} : { previousExpectedAt: previous }),
    ...why,
  } as const;
  return {
    commitment: {
      ...rest,
      ...(asPromised
        ? saidBefore(commitment)
        : {
            expectedAt,
            ...(wall === undefined ? {} : { expectedWall: wall }),
            said: { change: "expect", at: now, ...enteredBy(by) },
          }),
      revision: commitment.revision + 1,
    },
    facts: [fact],
  };
}
