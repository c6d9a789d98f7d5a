import { caseForStaff, caseForStaffOrHost } from "../../shared/case/access/staff-case.ts";
import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { refusal } from "../../shared/directory/rights/rights.ts";
import { brandMemberAt, staffAt } from "../../shared/directory/rights/staff-access.ts";
import type { StaffMember } from "../../shared/directory/rights/staff-access.ts";
import type { Problem } from "../../shared/kernel/problem.ts";
import type { Result } from "../../shared/kernel/result.ts";
import { whoAsksOfPeople } from "../../shared/people/request/who-asks.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { notSignedIn, staffBearer } from "../../shared/platform/http/staff-bearer.ts";
import { tokenCounts } from "../../shared/platform/sign-in/session-law.ts";
import type { SessionStore } from "../../shared/platform/sign-in/session.store.ts";
import { operationsBehind } from "./operation.ts";
import { actionOf } from "./route.ts";

type Directory = { readonly directory: Pick<DirectoryStore, "dealer" | "brand"> };

type Sessions = { readonly sessions: Pick<SessionStore, "ended"> };

/**
 * Who asks, while it is found out where they may act: both are read side by side, so nobody waits for it.
 * @throws HttpProblem 401 for a token from before they signed out everywhere.
 */
async function whileSignedIn<Access>(
  { sessions }: Sessions,
  request: HttpRequest,
  access: (email: string) => Promise<Access>,
): Promise<Access> {
  const { email, provenSeconds } = staffBearer(request);
  const [ended, found] = await Promise.all([sessions.ended(email), access(email)]);
  if (tokenCounts(ended, provenSeconds)) return found;
  throw notSignedIn("signed-out");
}

type PeopleDirectory = {
  readonly directory: Pick<DirectoryStore, "brand" | "dealer" | "dealers" | "workplaces">;
};

/** For whoever is signed in; what they may do is found out when it is known where. */
export const signedIn = operationsBehind("staff", (deps: Sessions, request) =>
  whileSignedIn(deps, request, async (email) => ({ caller: { email }, name: email })),
);

/** For whoever holds a token, also one that has ended: what is done with it asks for itself. */
export const byBearer = operationsBehind("staff", (_deps: unknown, request) => {
  const bearer = staffBearer(request);
  return { caller: bearer, name: bearer.email };
});

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

/** For whoever may ask for all that is held of a person, at the brand or at the dealers they lead. */
export const atPeople = operationsAt(
  ({ directory }: PeopleDirectory, email, { brand = "" }) =>
    whoAsksOfPeople(directory, email, brand),
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
  return operationsBehind("staff", async (deps: Deps & Sessions, request, who) => {
    const found = await whileSignedIn(deps, request, (email) =>
      access(deps, email, request.params),
    );
    const caller = required(found);
    const mayNot = refusal(caller.staff, actionOf(who));
    if (mayNot !== undefined) throw new HttpProblem(mayNot);
    return { caller, name: caller.staff.email, place: placeOf(caller) };
  });
}
