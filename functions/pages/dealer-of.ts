import type { Dealer } from "../../shared/directory/dealer.schema.ts";
import type { RecentDealers } from "../../shared/directory/recent-dealers.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";

/** The dealer the address names. @throws HttpProblem 404 */
export async function dealerOf(
  recentDealers: RecentDealers,
  { params }: HttpRequest,
): Promise<Dealer> {
  const dealer = await recentDealers(params["dealer"] ?? "");
  if (dealer !== undefined) return dealer;
  throw new HttpProblem({ code: "dealer-not-found", detail: "There is no such dealer." });
}
