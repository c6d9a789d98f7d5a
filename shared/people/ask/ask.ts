import type { ForgetInAudiencesDeps } from "../../campaigns/audience/forget-later.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import { newTimedId } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import { ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import { closeCases } from "../erase/close-cases.ts";
import type { CloseCasesDeps } from "../erase/close-cases.ts";
import { findPerson } from "./find-person.ts";
import type { FindPersonDeps } from "./find-person.ts";
import type { PersonInput } from "./person-input.ts";
import { recordExport } from "../export/record-export.ts";
import type { PeopleRequest, Want } from "../request/request.schema.ts";
import type { PeopleRequestStore } from "../request/request.store.ts";

export type AskDeps = CloseCasesDeps &
  FindPersonDeps &
  ForgetInAudiencesDeps & { readonly requests: Pick<PeopleRequestStore, "put"> };

/** Whose cases somebody may ask about. */
export type Scope = {
  readonly brand: string;
  readonly dealers: readonly Dealer[];
  /** They may ask for all dealers of the brand. */
  readonly ofBrand: boolean;
  readonly staff: Pick<StaffMember, "id" | "name">;
};

/**
 * What the request itself does takes seconds; sweep looks at it a little later, and again until nothing more
 * is found. Longer than any function runs that had read a case before it was closed.
 */
const LOOK_AGAIN_MILLISECONDS = 10 * MINUTE;

export function lookAgainAt(now: Instant): Instant {
  return plus(now, LOOK_AGAIN_MILLISECONDS);
}

/**
 * Notes the wish, and begins with it: what is to be erased is closed at once. Whatever does not come so far is
 * found in the work, and all else follows from the events of the cases.
 */
export async function askOfPerson(
  deps: AskDeps,
  {
    want,
    person,
    scope,
  }: { readonly want: Want; readonly person: PersonInput; readonly scope: Scope },
  now: Instant,
): Promise<Result<PeopleRequest, Problem>> {
  const known = await findPerson(deps, person, scope.dealers);
  if (!known.ok) return known;
  const { keys } = known.value;
  const dealers = scope.ofBrand ? "all" : scope.dealers.map((dealer) => dealer.id);
  // First out of what is still to be written to, so that no case of theirs is opened after they were looked for.
  if (want === "erase") {
    await deps.forgetInAudiences({ brand: scope.brand, dealers, person: keys }, now);
  }
  const found = want === "erase" ? await findPerson(deps, person, scope.dealers) : known;
  if (!found.ok) return found;
  const { cases, unproven } = found.value;
  const { id, name } = scope.staff;
  const isEmpty = cases.length === 0;
  const request: PeopleRequest = {
    id: newTimedId("ppl", now, deps.random),
    reference: scope.brand,
    want,
    state: isEmpty ? "done" : "waiting",
    person: [...keys],
    cases: cases.map(({ reference }) => reference),
    unproven,
    dealers,
    by: { id, name },
    askedAt: now,
    ...(isEmpty ? { doneAt: now } : { lookAt: lookAgainAt(now) }),
  };
  await deps.requests.put(request);
  await begin(deps, request, cases);
  return ok(request);
}

/** Campaigns may be for people of whom there is no case. */
export async function forgetIn(
  { forgetInAudiences }: ForgetInAudiencesDeps,
  { reference: brand, dealers, person }: PeopleRequest,
  now: Instant,
): Promise<void> {
  await forgetInAudiences({ brand, dealers, person }, now);
}

/** May be done again. */
export async function begin(
  deps: CloseCasesDeps,
  request: PeopleRequest,
  cases: readonly Case[],
): Promise<void> {
  const by: Actor = { kind: "staff", ...request.by };
  const { id, askedAt } = request;
  if (request.want === "erase") return closeCases(deps, cases, { request: id, by, now: askedAt });
  await recordExport(deps, cases, { request: id, by, now: askedAt });
}
