import type { Dealer } from "../directory/document/dealer.schema.ts";
import type { RecentDealers } from "../directory/store/recent-dealers.ts";
import { CASE_NOT_FOUND } from "../case/access/case-access.ts";
import { generationOf, verifiedUntil } from "../case/access/verify-code.ts";
import { readReference } from "../kernel/ids.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { Limits } from "../limits/limits.store.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { promiseToShow } from "./promise-to-show.ts";

export type FindByCodeDeps = {
  readonly cases: Pick<CaseStore, "case" | "now">;
  readonly recentDealers: RecentDealers;
  readonly limits: Pick<Limits, "verifyCode" | "verifyLook">;
};

export type ByCode = {
  /** Both as they were typed. */
  readonly reference: string;
  readonly code: string;
  /** The network that asks. */
  readonly from: string;
  readonly now: Instant;
};

export type FoundByCode = {
  readonly story: CaseNow;
  readonly dealer: Dealer;
  readonly promise: Commitment;
  readonly until: Instant;
};

/**
 * What a code shows. A wrong, old or revoked one, no such case, one that is erased or where nothing is promised are
 * one answer; and up to where a code is found right all of them cost the same. A try is counted before it is
 * looked at, so that of many at once no more are compared than the limit allows.
 */
export async function findByCode(
  deps: FindByCodeDeps,
  { reference, code, from, now }: ByCode,
): Promise<Result<FoundByCode, Problem>> {
  const known = readReference(reference) ?? "";
  const matter = there(await deps.cases.case(known));
  const codes = `${known} ${matter === undefined ? 0 : generationOf(matter)}`;
  const tooOften = await deps.limits.verifyCode(codes, from, now);
  if (tooOften !== undefined) return fail(tooOften);
  const until = verifiedUntil(matter, code, now);
  if (until === undefined) return fail(CASE_NOT_FOUND);
  const tooMany = await deps.limits.verifyLook(codes, from, now);
  if (tooMany !== undefined) return fail(tooMany);
  const found = await readOn(deps, known, now);
  // What the code stands on may have been replaced between the two reads.
  const isStill = verifiedUntil(there(found?.story.case), code, now) !== undefined;
  return found === undefined || !isStill ? fail(CASE_NOT_FOUND) : ok({ ...found, until });
}

/** The case of a code that was right. */
async function readOn(
  { cases, recentDealers }: FindByCodeDeps,
  reference: string,
  now: Instant,
): Promise<Omit<FoundByCode, "until"> | undefined> {
  const story = await cases.now(reference);
  if (story === undefined) return undefined;
  const dealer = await recentDealers(story.case.dealer);
  const promise = promiseToShow(story, now);
  return dealer === undefined || promise === undefined ? undefined : { story, dealer, promise };
}

function there(matter: Case | undefined): Case | undefined {
  return matter?.erased === undefined ? matter : undefined;
}
