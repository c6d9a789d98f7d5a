import { matterForCustomer } from "../../../../shared/case/access/case-access.ts";
import { DISPUTE_POLICY } from "../../../../shared/commitments/change/dispute.ts";
import { plus } from "../../../../shared/kernel/time.ts";
import { caseView } from "../../../../shared/views/case-view.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { isProof } from "../../../../shared/case/access/prove-address.ts";
import { shutPage } from "../access/find.routes.ts";
import { mailKeyOf, openCase } from "../access/case-cookie.ts";
import { ownForm } from "../access/own-form.ts";
import { caseHref } from "../frame/case-href.ts";
import { seeOther } from "../../forms/see-other.ts";
import { casePage } from "./case-page.tsx";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { storyWords } from "../../text/story-words.ts";
import { ownCodeOf } from "../verify/own-code.ts";
import { unlessSame } from "../../views/unless-same.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { partOf } from "../../../wiring/timeline-before.ts";
import { ownPage } from "../../../wiring/page.ts";

/** The customer's case, for the link in the mail and then for this browser's cookie. */
export const caseRoutes = { show: ownPage(showCase), read: ownForm(noteRead) };

async function showCase(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { t: token, m: key, go } = request.query;
  if (token !== undefined) {
    const { reference = "" } = request.params;
    const matter = await matterForCustomer(deps.cases, reference, token);
    if (!matter.ok) return shutPage(deps, request);
    const mailKey = key !== undefined && isProof(matter.value, key) ? key : undefined;
    return openCase(matter.value, deps.publicUrl, { mailKey, page: pageOf(go) });
  }
  const opened = await openedStory(deps, request);
  if (opened === undefined) return shutPage(deps, request);
  const { story, dealer } = opened;
  const now = deps.clock.now();
  const words = storyWords(readerAt(dealer));
  const { before } = request.query;
  const view = { dealer, reader: "customer", words, before } as const;
  const matter = caseView(await partOf(deps, story, view), view, now);
  // What we said may be denied for so long, whatever part of the timeline is read.
  const lately = await deps.cases.since(story, plus(now, -DISPUTE_POLICY.openForMilliseconds));
  const read = mailKeyOf(request);
  const byMail = read !== undefined && isProof(story.case, read);
  const code = await ownCodeOf(story, deps.publicUrl, now);
  const shown = { older: before !== undefined, byMail, code };
  return unlessSame(request, casePage({ ...opened, story: lately }, matter, now, shown));
}

/** What a mail wants to have done, on the page that asks for it; anything else leads to the case. */
function pageOf(go: string | undefined): string | undefined {
  const [, service] = /^again-([a-z0-9-]{1,60})$/.exec(go ?? "") ?? [];
  if (service !== undefined) return `/again?service=${service}`;
  if (go === "lease-end" || go === "self-inspection") return `/${go}`;
  const [, place, id] =
    /^(change|cancel|complaint|hand-back|overnight)-(\w{1,40})$/.exec(go ?? "") ?? [];
  return id === undefined ? undefined : `/appointments/${id}/${place}`;
}

/** Undefined for whoever holds no key to it. */
async function openedStory(deps: RequestDependencies, request: HttpRequest) {
  try {
    return await openStory(deps, request);
  } catch (error) {
    if (error instanceof HttpProblem && error.problem.code === "case-not-found") return undefined;
    throw error;
  }
}

/** Sent by whoever reads the page that a mail led to; opening the case to change it has noted that. */
async function noteRead(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { story } = await openStoryToChange(deps, request);
  return seeOther(caseHref(story.case.reference));
}
