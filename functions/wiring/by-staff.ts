import { caseForStaff, caseForStaffOrHost } from "../../shared/case/access/staff-case.ts";
import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";
import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import { may } from "../../shared/directory/rights.ts";
import { brandMemberAt, staffAt } from "../../shared/directory/staff-access.ts";
import type { StaffMember } from "../../shared/directory/staff-access.ts";
import type { Problem } from "../../shared/kernel/problem.ts";
import type { Result } from "../../shared/kernel/result.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { staffEmail } from "../../shared/platform/http/staff-email.ts";
import { operationsBehind } from "./operation.ts";
import { actionOf } from "./route.ts";

type Directory = { readonly directory: Pick<DirectoryStore, "dealer" | "brand"> };

/** For whoever is signed in; what they may do is found out when it is known where. */
export const signedIn = operationsBehind("staff", (_deps: unknown, request) => ({
  caller: { email: staffEmail(request) },
}));

/** For staff of the dealer and its brand. */
export const atDealer = operationsAt(
  ({ directory }: Directory, email, { dealer = "" }) => staffAt(directory, email, dealer),
  ({ dealer }) => dealer.document.id,
);

/** For people of the brand. */
export const atBrand = operationsAt(
  ({ directory }: Directory, email, { brand = "" }) => brandMemberAt(directory, email, brand),
  ({ brand }) => brand.document.id,
);

const referenceOf = ({ story }: CaseAtDesk) => story.case.reference;

/** For staff of the case's dealer and its brand. */
export const atCase = operationsAt(
  (deps: Parameters<typeof caseForStaff>[0], email, { reference = "" }) =>
    caseForStaff(deps, email, reference),
  referenceOf,
);

/** The same, and for staff of a dealer that one of its promises was handed to. */
export const atCaseOrHost = operationsAt(
  (deps: Parameters<typeof caseForStaff>[0], email, { reference = "" }) =>
    caseForStaffOrHost(deps, email, reference),
  referenceOf,
);

/** For those of the staff there who may do what the route is for. */
export function operationsAt<Deps, Access extends { readonly staff: StaffMember }>(
  access: (
    deps: Deps,
    email: string,
    params: HttpRequest["params"],
  ) => Promise<Result<Access, Problem>>,
  placeOf: (access: Access) => string,
) {
  return operationsBehind("staff", async (deps: Deps, request, who) => {
    const caller = required(await access(deps, staffEmail(request), request.params));
    if (may(caller.staff, actionOf(who))) {
      return { caller, name: caller.staff.email, place: placeOf(caller) };
    }
    throw new HttpProblem({ code: "role-not-allowed" });
  });
}
