import { caseForCustomer } from "../../../../shared/case/access/case-access.ts";
import { isNarrowed } from "../../../../shared/case/access/narrowed.ts";
import { isToProve, proveVisits } from "../../../../shared/booking/change/prove-visits.ts";
import type { ProveVisitsDeps } from "../../../../shared/booking/change/prove-visits.ts";
import { proveAddress } from "../../../../shared/case/access/prove-address.ts";
import type { ProveAddressDeps } from "../../../../shared/case/access/prove-address.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import type { CaseNow } from "../../../../shared/story/case-story.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { RecentDealers } from "../../../../shared/directory/store/recent-dealers.ts";
import type { Clock } from "../../../../shared/kernel/time.ts";
import { sha256 } from "../../../../shared/kernel/hash.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { withinChanges } from "../../../wiring/within-limits.ts";
import type { LimitsDeps } from "../../../wiring/within-limits.ts";
import { chosenLanguage } from "../../reader/chosen-language.ts";
import { preferredLanguage } from "../../reader/preferred-language.ts";
import { pageLanguage } from "../../reader/page-language.ts";
import { loadTexts } from "../../text/catalogue.ts";
import { speaking } from "../../reader/speaking.ts";
import { formTokenFor, isProof } from "../../forms/form-token.tsx";
import { readForm } from "../../forms/read-form.ts";
import type { Form } from "../../forms/read-form.ts";
import { caseTokenOf, mailKeyOf } from "./case-cookie.ts";

export type OpenStoryDeps = {
  readonly cases: Pick<CaseStore, "case" | "now">;
  readonly recentDealers: RecentDealers;
  readonly publicUrl: string;
};

type OpenToChangeDeps = OpenStoryDeps &
  ProveAddressDeps &
  ProveVisitsDeps &
  LimitsDeps & { readonly clock: Clock };

/** A case that this browser may see. */
export type OpenStory = {
  readonly story: CaseNow;
  readonly dealer: Dealer;
  /** Goes into every form of the case; who cannot read its pages cannot know it. */
  readonly formToken: string;
};

/** @throws HttpProblem 404 for whoever does not hold the case's token, as if there were no case. */
export async function openStory(
  deps: OpenStoryDeps,
  request: HttpRequest,
  typed: readonly string[] = [],
): Promise<OpenStory> {
  const { reference = "" } = request.params;
  const found = await caseForCustomer(deps.cases, reference, caseTokenOf(request));
  if (!found.ok) throw new HttpProblem({ ...found.failure, members: { typed } });
  const story = found.value;
  const dealer = await deps.recentDealers(story.case.dealer);
  if (dealer === undefined) throw new HttpProblem({ code: "case-not-found" });
  const { language: theirs = dealer.languages[0] ?? "en" } = story.case.customer;
  const chosen = chosenLanguage(request);
  // What they chose on a page counts for pages; mails go on in the language they asked for.
  const language =
    chosen === undefined ? theirs : preferredLanguage([theirs, ...dealer.languages], chosen);
  const formToken = formTokenFor(sha256("form of a case", story.case.token), request);
  const spoken = speaking(dealer, language);
  await loadTexts(pageLanguage(spoken.languages));
  return { story, dealer: spoken, formToken };
}

/**
 * The same for a form that changes something, as often as somebody does. Whoever sends it in a browser that a mail's link opened has
 * read that mail, which no scanner of links does.
 * @throws HttpProblem 403 when it did not come from a page of this case.
 */
export async function openStoryToChange(
  deps: OpenToChangeDeps,
  request: HttpRequest,
): Promise<OpenStory & { readonly form: Form }> {
  const form = readForm(request, deps.publicUrl);
  const typed = typedIn(form);
  const opened = await openStory(deps, request, typed);
  if (!isProof(form["form"], opened.formToken)) throw new HttpProblem({ code: "foreign-form" });
  // First, so that whoever reads the mail is held to nothing that strangers did in the name of its address.
  const matter = await proveAddress(deps, opened.story.case, mailKeyOf(request));
  const now = deps.clock.now();
  if (isToProve(matter, opened.story)) await proveVisits(deps, opened.story, now);
  const members = { typed };
  if (isNarrowed(opened.story, now)) throw new HttpProblem({ code: "link-narrowed", members });
  await withinChanges(deps, matter, request, now, members);
  return { ...opened, story: { ...opened.story, case: matter }, form };
}

/** Where people write sentences; what they entered elsewhere is quick to enter again. */
const WRITTEN = ["text", "what", "topic", "message", "comment", "reason"];

function typedIn(form: Form): string[] {
  return WRITTEN.map((field) => form[field]).filter((text) => text !== undefined);
}
