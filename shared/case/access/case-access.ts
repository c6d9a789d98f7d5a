import { sameSecret } from "../../kernel/hash.ts";
import { readReference } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseStory } from "../../story/case-story.ts";

export const CASE_NOT_FOUND: Problem = { code: "case-not-found" };

/**
 * The case for whoever holds its token. A wrong token, none, and an unknown reference are the same
 * answer, so a reference alone tells nothing.
 */
export async function caseForCustomer(
  cases: Pick<CaseStore, "story">,
  reference: string,
  token: string | undefined,
): Promise<Result<CaseStory, Problem>> {
  const known = readReference(reference);
  const story = known === undefined ? undefined : await cases.story(known);
  if (story === undefined || token === undefined) return fail(CASE_NOT_FOUND);
  return sameSecret(story.case.token, token) ? ok(story) : fail(CASE_NOT_FOUND);
}
