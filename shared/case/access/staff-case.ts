import { staffAt } from "../../directory/rights/staff-access.ts";
import type { StaffAtDealer } from "../../directory/rights/staff-access.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import {
  isBehindWall,
  isClosedToSales,
  PURPOSE_NOT_ALLOWED,
  sellsAlone,
} from "../../directory/rights/purpose.ts";
import { readReference } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Clock } from "../../kernel/time.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { CASE_NOT_FOUND } from "./case-access.ts";
import { hostsOf, isOfHost } from "./host-view.ts";
import { notePurposeRefused } from "./purpose-refused.ts";
import type { NoteRefusalDeps } from "./purpose-refused.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseNow } from "../../story/case-story.ts";

export type CaseAtDesk = StaffAtDealer & {
  readonly story: CaseNow;
  /** The dealer they act for: the case's own, or another that a promise was offered to. */
  readonly at: string;
};

export type CaseForStaffDeps = NoteRefusalDeps & {
  readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
  readonly clock: Clock;
  readonly cases: Pick<CaseStore, "case" | "now" | "promises">;
};

const ERASED: Problem = { code: "erased" };

/**
 * The case for staff of its dealer or brand; for everybody else it does not exist. People of sales are
 * told that a matter of service is none of theirs, where its customer has not agreed.
 */
export async function caseForStaff(
  deps: CaseForStaffDeps,
  email: string,
  reference: string,
): Promise<Result<CaseAtDesk, Problem>> {
  const known = readReference(reference);
  const matter = known === undefined ? undefined : await deps.cases.case(known);
  if (matter === undefined) return fail(CASE_NOT_FOUND);
  const access = await staffAt(deps.directory, email, matter.dealer);
  if (!access.ok) return fail(CASE_NOT_FOUND);
  if (matter.erased !== undefined) return fail(ERASED);
  const { staff, dealer } = access.value;
  if (isBehindWall(staff, matter, dealer.document)) {
    await notePurposeRefused(deps, matter, staff, deps.clock.now());
    return fail(PURPOSE_NOT_ALLOWED);
  }
  const story = await deps.cases.now(matter.reference);
  return story === undefined
    ? fail(CASE_NOT_FOUND)
    : ok({ ...access.value, story, at: matter.dealer });
}

/**
 * The same, and also for the department of another dealer that one of its promises is offered to or was
 * taken over by, from the offer until it is given back or has long ended.
 */
export async function caseForStaffOrHost(
  deps: CaseForStaffDeps,
  email: string,
  reference: string,
): Promise<Result<CaseAtDesk, Problem>> {
  const own = await caseForStaff(deps, email, reference);
  const known = readReference(reference);
  if (own.ok || own.failure.code !== CASE_NOT_FOUND.code || known === undefined) return own;
  const host = await caseForHost(deps, email, known);
  return host ?? own;
}

/** Undefined for people of no dealer that one of its promises is at. */
async function caseForHost(
  deps: CaseForStaffDeps,
  email: string,
  reference: string,
): Promise<Result<CaseAtDesk, Problem> | undefined> {
  // Strangers do not cost a long story either.
  const promises = await deps.cases.promises(reference);
  const now = deps.clock.now();
  const hosts = promises.flatMap((promise) => hostsOf(promise, now));
  for (const at of new Set(hosts.map(({ dealer }) => dealer))) {
    const access = await staffAt(deps.directory, email, at);
    if (access.ok && hosts.some((host) => isOfHost(access.value.staff, at, host)))
      return atHost(deps, access.value, reference, at);
  }
  return undefined;
}

async function atHost(
  deps: CaseForStaffDeps,
  access: StaffAtDealer,
  reference: string,
  at: string,
): Promise<Result<CaseAtDesk, Problem> | undefined> {
  const story = await deps.cases.now(reference);
  const home = story === undefined ? undefined : await deps.directory.dealer(story.case.dealer);
  if (story === undefined || home === undefined) return undefined;
  if (story.case.erased !== undefined) return fail(ERASED);
  const { staff, dealer: host } = access;
  if (isClosedToSales(story.case, home.document) && sellsAlone(staff, host.document)) {
    await notePurposeRefused(deps, story.case, staff, deps.clock.now());
    return fail(PURPOSE_NOT_ALLOWED);
  }
  return ok({ ...access, dealer: home, story, at });
}
