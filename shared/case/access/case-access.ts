import { sameSecret } from "../../kernel/hash.ts";
import { readReference } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Case } from "../../story/parts/case.schema.ts";

export const CASE_NOT_FOUND: Problem = { code: "case-not-found" };

/**
 * The case for whoever holds its token. A wrong token, none, and an unknown reference are the same
 * answer, so a reference alone tells nothing; and they cost one small read, however long the case.
 */
export async function caseForCustomer(
  cases: Pick<CaseStore, "case" | "now">,
  reference: string,
  token: string | undefined,
): Promise<Result<CaseNow, Problem>> {
  const matter = await matterForCustomer(cases, reference, token);
  if (!matter.ok) return matter;
  const story = await cases.now(matter.value.reference);
  // The key may have been replaced between the two reads.
  return story !== undefined && isKeyTo(story.case, token) ? ok(story) : fail(CASE_NOT_FOUND);
}

/** The same without its story. */
export async function matterForCustomer(
  cases: Pick<CaseStore, "case">,
  reference: string,
  token: string | undefined,
): Promise<Result<Case, Problem>> {
  const known = readReference(reference);
  if (known === undefined || token === undefined) return fail(CASE_NOT_FOUND);
  const matter = await cases.case(known);
  return matter !== undefined && isKeyTo(matter, token) ? ok(matter) : fail(CASE_NOT_FOUND);
}

function isKeyTo(matter: Case, token: string | undefined): boolean {
  return matter.erased === undefined && token !== undefined && sameSecret(matter.token, token);
}
