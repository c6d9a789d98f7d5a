import { caseForCustomer, CASE_NOT_FOUND } from "../../shared/case/access/case-access.ts";
import { isNarrowed } from "../../shared/case/access/narrowed.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import type { RecentDealers } from "../../shared/directory/store/recent-dealers.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { bearerOf } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { CaseNow } from "../../shared/story/case-story.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import { withinChanges } from "./within-limits.ts";
import type { LimitsDeps } from "./within-limits.ts";
import { operationsBehind } from "./operation.ts";

/** The customer's own case, and where it is. */
export type OwnCase = { readonly story: CaseNow; readonly dealer: Dealer };

type Deps = LimitsDeps & {
  readonly cases: Pick<CaseStore, "case" | "now">;
  readonly recentDealers: RecentDealers;
};

/** For whoever holds the case's token. */
export const byCustomer = operationsBehind(
  "case-token",
  async (deps: Deps, request) => {
    const caller = await ownCase(deps, request);
    return { caller, name: caller.story.case.reference };
  },
  async ({ story }: OwnCase, { deps, request, now }) => {
    if (isNarrowed(story, now)) throw new HttpProblem({ code: "link-narrowed" });
    await withinChanges(deps, story.case, request, now);
  },
);

async function ownCase(deps: Deps, request: HttpRequest): Promise<OwnCase> {
  const { reference = "" } = request.params;
  const story = required(await caseForCustomer(deps.cases, reference, bearerOf(request)));
  const dealer = await deps.recentDealers(story.case.dealer);
  if (dealer === undefined) throw new HttpProblem(CASE_NOT_FOUND);
  return { story, dealer };
}
