import { staffAt } from "../directory/staff-access.ts";
import type { StaffAtDealer } from "../directory/staff-access.ts";
import type { DirectoryStore } from "../directory/directory.store.ts";
import { readReference } from "../kernel/ids.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import { CASE_NOT_FOUND } from "./case-access.ts";
import type { CaseStore, CaseStory } from "./case.store.ts";

export type CaseAtDesk = StaffAtDealer & { readonly story: CaseStory };

/** The case for staff of its dealer or brand; for everybody else it does not exist. */
export async function caseForStaff(
  {
    cases,
    directory,
  }: {
    readonly cases: Pick<CaseStore, "story">;
    readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
  },
  email: string,
  reference: string,
): Promise<Result<CaseAtDesk, Problem>> {
  const known = readReference(reference);
  const story = known === undefined ? undefined : await cases.story(known);
  if (story === undefined) return fail(CASE_NOT_FOUND);
  const access = await staffAt(directory, email, story.case.dealer);
  return access.ok ? ok({ ...access.value, story }) : fail(CASE_NOT_FOUND);
}
