import { partyOf } from "../../directory/partner/party-of.ts";
import { partnerMemberAt, staffAt } from "../../directory/rights/staff-access.ts";
import type { StaffAtDealer, StaffMember } from "../../directory/rights/staff-access.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Partner } from "../../directory/document/partner.schema.ts";
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
import type { Host } from "./host-view.ts";
import { notePurposeRefused } from "./purpose-refused.ts";
import type { NoteRefusalDeps } from "./purpose-refused.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseNow } from "../../story/case-story.ts";

export type CaseAtDesk = StaffAtDealer & {
  readonly story: CaseNow;
  /** Whom they act for: the case's own dealer, or another or a partner that a promise was offered to. */
  readonly at: string;
  /** The document of the partner they are of. */
  readonly partner?: Partner | undefined;
};

export type CaseForStaffDeps = NoteRefusalDeps & {
  readonly directory: Pick<DirectoryStore, "dealer" | "brand" | "partner">;
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
 * The same, and also for the department of another dealer, or the people of a partner, that one of its
 * promises is offered to or was taken over by, from the offer until it is given back or has ended.
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

/** Undefined for people of no dealer and no partner that one of its promises is at. */
async function caseForHost(
  deps: CaseForStaffDeps,
  email: string,
  reference: string,
): Promise<Result<CaseAtDesk, Problem> | undefined> {
  // Strangers do not cost a long story either.
  const promises = await deps.cases.promises(reference);
  const now = deps.clock.now();
  const hosts = promises.flatMap((promise) => hostsOf(promise, now));
  for (const host of new Map(hosts.map((one) => [one.at, one] as const)).values()) {
    const { at } = host;
    const acting = await actingAt(deps, email, host);
    if (acting !== undefined && hosts.some((one) => isOfHost(acting.staff, at, one)))
      return atHost(deps, acting, reference, at);
  }
  return undefined;
}

type Acting = {
  readonly staff: StaffMember;
  readonly document: Dealer;
  readonly partner?: Partner | undefined;
};

/** Somebody who acts for a dealer or a partner that is not the case's own. */
export async function actingAt(
  { directory }: Pick<CaseForStaffDeps, "directory">,
  email: string,
  { at, partner }: Pick<Host, "at" | "partner">,
): Promise<Acting | undefined> {
  if (partner === undefined) {
    const access = await staffAt(directory, email, at);
    return access.ok
      ? { staff: access.value.staff, document: access.value.dealer.document }
      : undefined;
  }
  const access = await partnerMemberAt(directory, email, partner);
  if (!access.ok) return undefined;
  const { staff, partner: found } = access.value;
  return { staff, document: partyOf(found.document), partner: found.document };
}

/** Undefined where the case is gone meanwhile. */
export async function atHost(
  deps: CaseForStaffDeps,
  { staff, document, partner }: Acting,
  reference: string,
  at: string,
): Promise<Result<CaseAtDesk, Problem> | undefined> {
  const story = await deps.cases.now(reference);
  const home = story === undefined ? undefined : await deps.directory.dealer(story.case.dealer);
  if (story === undefined || home === undefined) return undefined;
  if (story.case.erased !== undefined) return fail(ERASED);
  if (isClosedToSales(story.case, home.document) && sellsAlone(staff, document)) {
    await notePurposeRefused(deps, story.case, staff, deps.clock.now());
    return fail(PURPOSE_NOT_ALLOWED);
  }
  const brand = await deps.directory.brand(home.document.brand);
  return ok({ staff, dealer: home, brand, story, at, partner });
}
