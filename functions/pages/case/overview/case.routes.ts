import { matterForCustomer } from "../../../../shared/case/access/case-access.ts";
import { caseView } from "../../../../shared/views/case-view.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { required } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { openCase } from "../access/case-cookie.ts";
import { casePage } from "./case-page.tsx";
import { openStory } from "../access/open-story.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { storyWords } from "../../text/story-words.ts";
import { unlessSame } from "../../views/unless-same.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { readBefore } from "../../../wiring/timeline-before.ts";
import { ownPage } from "../../../wiring/page.ts";

/** The customer's case, for the link in the mail and then for this browser's cookie. */
export const caseRoutes = { show: ownPage(showCase) };

async function showCase(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { t: token } = request.query;
  if (token !== undefined) {
    const { reference = "" } = request.params;
    const matter = required(await matterForCustomer(deps.cases, reference, token));
    return openCase(matter, deps.publicUrl);
  }
  const opened = await openStory(deps, request);
  const { story, dealer } = opened;
  const now = deps.clock.now();
  const words = storyWords(readerAt(dealer));
  const before = readBefore(story, request.query["before"]);
  const matter = caseView(story, { dealer, reader: "customer", words, before }, now);
  return unlessSame(request, casePage(opened, matter, now, before !== undefined));
}
