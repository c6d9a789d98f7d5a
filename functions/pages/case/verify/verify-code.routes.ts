import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { changeCodes } from "../../../../shared/verify/change-codes.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { seeOther } from "../../forms/see-other.ts";
import { openStoryToChange } from "../access/open-story.ts";
import { ownForm } from "../access/own-form.ts";
import { caseHref } from "../frame/case-href.ts";

/** Another code for whoever helps on the road, or none. */
export const verifyCodeRoutes = { change: ownForm(change) };

async function change(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { story, form } = await openStoryToChange(deps, request);
  const wanted = form["change"] === "revoke" ? "revoked" : "renewed";
  const done = await changeCodes(deps, story.case, wanted, deps.clock.now());
  if (!done.ok) throw new HttpProblem(done.failure);
  return seeOther(caseHref(story.case.reference, "verify"));
}
