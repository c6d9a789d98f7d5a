import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { staffAt } from "../../directory/staff-access.ts";
import type { StaffAtDealer } from "../../directory/staff-access.ts";
import type { DirectoryStore } from "../../directory/directory.store.ts";
import { readReference } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { CASE_NOT_FOUND } from "./case-access.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseNow } from "../../story/case-story.ts";

export type CaseAtDesk = StaffAtDealer & {
  readonly story: CaseNow;
  /** The dealer they act for: the case's own, or another that a promise was offered to. */
  readonly at: string;
};

type CaseForStaffDeps = {
  readonly cases: Pick<CaseStore, "case" | "now" | "promises">;
  readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
};

/** The case for staff of its dealer or brand; for everybody else it does not exist. */
export async function caseForStaff(
  { cases, directory }: CaseForStaffDeps,
  email: string,
  reference: string,
): Promise<Result<CaseAtDesk, Problem>> {
  const known = readReference(reference);
  const matter = known === undefined ? undefined : await cases.case(known);
  if (matter === undefined) return fail(CASE_NOT_FOUND);
  const access = await staffAt(directory, email, matter.dealer);
  if (!access.ok) return fail(CASE_NOT_FOUND);
  const story = await cases.now(matter.reference);
  return story === undefined
    ? fail(CASE_NOT_FOUND)
    : ok({ ...access.value, story, at: matter.dealer });
}

/**
 * The same, and also for staff of a dealer that one of its promises is offered to or was taken over
 * by, from the offer until it is given back.
 */
export async function caseForStaffOrHost(
  deps: CaseForStaffDeps,
  email: string,
  reference: string,
): Promise<Result<CaseAtDesk, Problem>> {
  const own = await caseForStaff(deps, email, reference);
  const known = readReference(reference);
  if (own.ok || known === undefined) return own;
  // Strangers do not cost a long story either.
  const promises = await deps.cases.promises(known);
  for (const at of new Set(promises.flatMap(hostsOf))) {
    const access = await staffAt(deps.directory, email, at);
    if (!access.ok) continue;
    const story = await deps.cases.now(known);
    const home = story === undefined ? undefined : await deps.directory.dealer(story.case.dealer);
    if (story === undefined || home === undefined) return own;
    return ok({ ...access.value, dealer: home, story, at });
  }
  return own;
}

/** The other dealers that may see the case for this promise. */
export function hostsOf({ host, handoff }: Pick<Commitment, "host" | "handoff">): string[] {
  return [
    ...(host === undefined ? [] : [host.dealer]),
    ...(handoff?.to.kind === "dealer" ? [handoff.to.id] : []),
  ];
}
