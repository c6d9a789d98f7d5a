import * as z from "zod";
import { caseForCustomer, CASE_NOT_FOUND } from "../../shared/case/access/case-access.ts";
import { caseView, caseViewSchema } from "../../shared/views/case-view.ts";
import { requestLink } from "../../shared/case/access/request-link.ts";
import type { RequestLinkDependencies } from "../../shared/case/access/request-link.ts";
import { emailSchema } from "../../shared/directory/dealer.schema.ts";
import type { RecentDealers } from "../../shared/directory/recent-dealers.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { bearerOf, readJson } from "../../shared/platform/http/request.ts";

type Dependencies = RequestLinkDependencies & { readonly recentDealers: RecentDealers };

export const linkInputSchema = z.strictObject({ email: emailSchema });
export const linkAnswerSchema = z.object({ status: z.literal("accepted") });

/** The customer's own case, for whoever holds its token. */
export function casesRoutes(dependencies: Dependencies): Route[] {
  const { cases, recentDealers, clock } = dependencies;
  return [
    {
      on: "GET /v1/cases/{reference}",
      handle: async (request) => {
        const { reference = "" } = request.params;
        const story = required(await caseForCustomer(cases, reference, bearerOf(request)));
        const dealer = await recentDealers(story.case.dealer);
        if (dealer === undefined) throw new HttpProblem(CASE_NOT_FOUND);
        return json(200, caseViewSchema, caseView(story, dealer, "customer", clock.now()));
      },
    },
    {
      on: "POST /v1/cases/{reference}/link",
      handle: async (request) => {
        const { email } = readJson(request, linkInputSchema);
        await requestLink(dependencies, request.params["reference"] ?? "", email);
        return json(202, linkAnswerSchema, { status: "accepted" });
      },
    },
  ];
}
