import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { publicDealers } from "../../../../shared/directory/look/public-dealers.ts";
import type { RecentDealers } from "../../../../shared/directory/store/recent-dealers.ts";
import { speaking } from "../../reader/speaking.ts";
import { pageLanguage } from "../../reader/page-language.ts";
import { loadTexts } from "../../text/catalogue.ts";
import { acceptedLanguages } from "../../reader/chosen-language.ts";
import { preferredLanguage } from "../../reader/preferred-language.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";

/**
 * The dealer the address names, with the language first that the browser asks for, if they have it.
 * @throws HttpProblem 404, also for one that is still a draft
 */
export async function dealerOf(
  recentDealers: RecentDealers,
  request: HttpRequest,
): Promise<Dealer> {
  return anyDealerOf(publicDealers(recentDealers), request);
}

/**
 * The same, of drafts too: what a dealer says of privacy holds for whoever has a case there.
 * @throws HttpProblem 404
 */
export async function anyDealerOf(
  recentDealers: RecentDealers,
  request: HttpRequest,
): Promise<Dealer> {
  const dealer = await recentDealers(request.params["dealer"] ?? "");
  if (dealer === undefined) throw new HttpProblem({ code: "dealer-not-found" });
  const { languages } = dealer;
  const spoken = speaking(dealer, preferredLanguage(languages, acceptedLanguages(request)));
  await loadTexts(pageLanguage(spoken.languages));
  return spoken;
}
