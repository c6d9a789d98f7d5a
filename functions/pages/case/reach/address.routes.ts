import { confirmAddress, pendingOf } from "../../../../shared/case/customer/own-details.ts";
import { readReference } from "../../../../shared/kernel/ids.ts";
import { HttpProblem, required } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { publicPage } from "../../../wiring/page.ts";
import { pressKeyFor } from "../../forms/form-token.tsx";
import { linkedForm } from "../../forms/pressed-once.ts";
import { loadTexts } from "../../text/catalogue.ts";
import { addressKeptPage, askAddressPage } from "./address-page.tsx";

/**
 * Where the mail to a new address leads: a page that asks, and what it sends to. Whoever knows the key
 * reads that mail, so nothing else is looked at; opening the page alone changes nothing.
 */
export const addressRoutes = {
  ask: publicPage(async (deps: RequestDependencies, request) =>
    askAddressPage(await openPending(deps, request), pressKeyFor(request)),
  ),
  confirm: linkedForm(async (deps: RequestDependencies, request) => {
    const opened = await openPending(deps, request);
    required(await confirmAddress(deps, { ...opened, now: deps.clock.now() }));
    return addressKeptPage(opened);
  }),
};

/** @throws HttpProblem 404 for a case, or a key, that is not there or waits no more. */
async function openPending(deps: RequestDependencies, request: HttpRequest) {
  const reference = readReference(request.params["reference"] ?? "");
  const key = request.query["k"] ?? "";
  // A wrong key costs one small read, however long the case.
  const matter = reference === undefined ? undefined : await deps.cases.case(reference);
  if (matter === undefined || pendingOf(matter, key, deps.clock.now()) === undefined) {
    throw new HttpProblem({ code: "case-not-found" });
  }
  const story = await deps.cases.now(matter.reference);
  if (story === undefined) throw new HttpProblem({ code: "case-not-found" });
  const dealer = await deps.recentDealers(story.case.dealer);
  if (dealer === undefined) throw new HttpProblem({ code: "case-not-found" });
  const language = story.case.customer.language ?? dealer.languages[0] ?? "en";
  await loadTexts(language);
  return { story, key, language, dealer: dealer.name };
}
