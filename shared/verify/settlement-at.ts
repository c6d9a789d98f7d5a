import { CASE_NOT_FOUND } from "../case/access/case-access.ts";
import { actingAt, atHost, caseForStaff } from "../case/access/staff-case.ts";
import type { CaseAtDesk, CaseForStaffDeps } from "../case/access/staff-case.ts";
import { readReference } from "../kernel/ids.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import { HOUR, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { partnerKey } from "../story/party-key.ts";

/** So long whoever pressed twice still gets an answer. */
const SEEN_AFTER_END_MILLISECONDS = HOUR;

/**
 * What is to settle, for staff of its dealer, and for people of the partner whose task it was: also once that task
 * is done or withdrawn, and nothing else of the case.
 */
export async function settlementAt(
  deps: CaseForStaffDeps,
  email: string,
  { reference, id }: { readonly reference: string; readonly id: string },
): Promise<Result<CaseAtDesk, Problem>> {
  const own = await caseForStaff(deps, email, reference);
  const known = readReference(reference);
  if (own.ok || own.failure.code !== CASE_NOT_FOUND.code || known === undefined) return own;
  const promises = await deps.cases.promises(known);
  const settled = promises.find((promise) => promise.id === id);
  const partner = settled && partnerAsked(settled, deps.clock.now());
  if (partner === undefined) return own;
  const at = partnerKey(partner);
  const acting = await actingAt(deps, email, { at, partner });
  if (acting === undefined) return own;
  return (await atHost(deps, acting, known, at)) ?? fail(CASE_NOT_FOUND);
}

/** Which partner is asked what it says of this. */
function partnerAsked({ honoured, status, keptAt }: Commitment, now: Instant): string | undefined {
  const isThere =
    status === "open" || (keptAt !== undefined && now < plus(keptAt, SEEN_AFTER_END_MILLISECONDS));
  return isThere ? honoured?.partner?.id : undefined;
}
