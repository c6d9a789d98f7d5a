import { comingVisits } from "../../../../shared/solved/coming-visits.ts";
import { solveElsewhere, solvedInputSchema } from "../../../../shared/solved/solve-elsewhere.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { required } from "../../../../shared/platform/http/http-problem.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { CaseNow } from "../../../../shared/story/case-story.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownPage } from "../../../wiring/page.ts";
import { seeOther } from "../../forms/see-other.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import { ownForm } from "../access/own-form.ts";
import { CANCEL, solvedPage } from "./solved-page.tsx";

/** "It is solved, thank you": asked about once, and then all of it ends. */
export const solvedRoutes = { ask: ownPage(ask), end: ownForm(end) };

async function ask(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { story, dealer, formToken } = await openStory(deps, request);
  const visits = comingVisits(story, deps.clock.now());
  const isOver = !isOpen(story) && visits.length === 0;
  return solvedPage({ dealer, reference: story.case.reference, formToken, visits, isOver });
}

async function end(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, story, dealer } = await openStoryToChange(deps, request);
  const now = deps.clock.now();
  const keepVisits = comingVisits(story, now)
    .map(({ id }) => id)
    .filter((id) => form[`${CANCEL}${id}`] !== "yes");
  const input = checked(solvedInputSchema, { comment: form["comment"], keepVisits });
  required(await solveElsewhere(deps, { story, dealer, input, now }));
  return seeOther(`/c/${story.case.reference}`);
}

function isOpen({ commitments }: CaseNow): boolean {
  return commitments.some(({ status, honoured }) => status === "open" && honoured === undefined);
}
