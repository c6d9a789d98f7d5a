import {
  feedbackInputSchema,
  giveFeedback,
  visitAskedAbout,
} from "../../../../shared/booking/reminders-and-feedback/give-feedback.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { openStoryToChange } from "../access/open-story.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownForm } from "../access/own-form.ts";

/** The answer to the question how a visit was. */
export const feedbackRoutes = { rate: ownForm(rate) };

/** What cannot be taken leads back to the case, which shows whether it still asks. */
async function rate(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, story, dealer } = await openStoryToChange(deps, request);
  const { rating, comment } = form;
  const input = feedbackInputSchema.safeParse({ rating: Number(rating), comment });
  const visit = visitAskedAbout(story);
  if (input.success) {
    const said = { story, dealer, input: input.data, now: deps.clock.now() };
    await giveFeedback(deps, said, () => []);
  }
  const place = visit === undefined ? "" : `#${input.success ? "" : "feedback-"}${visit.id}`;
  return seeOther(`/c/${story.case.reference}${place}`);
}
