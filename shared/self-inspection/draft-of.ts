import type { Problem } from "../kernel/problem.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { InspectedPart } from "../story/parts/self-inspection.schema.ts";
import { isJudged } from "./is-judged.ts";

/**
 * What is filled in and can still be changed; undefined while what was sent waits to be judged. What was judged is
 * in the event of its promise, and another inspection begins with nothing.
 */
export function draftOf(
  story: Pick<CaseNow, "case" | "commitments">,
): readonly InspectedPart[] | undefined {
  const { selfInspection: filled } = story.case;
  if (filled === undefined) return [];
  if (filled.sent === undefined) return filled.parts;
  return isJudged(story) ? [] : undefined;
}

/** What was sent cannot be changed, nor sent again, until it is judged. */
export const INSPECTION_SENT: Problem = { code: "wrong-state", detail: "inspection-sent" };

/** The number of its next change. */
export function nextChange({ case: { selfInspection } }: Pick<CaseNow, "case">): number {
  return (selfInspection?.changed ?? 0) + 1;
}
