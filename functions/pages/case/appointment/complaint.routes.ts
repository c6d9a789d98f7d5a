import {
  complain,
  COMPLAINT_POLICY,
  complaintInputSchema,
  whyNoComplaint,
} from "../../../../shared/booking/condition/complain.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownPage } from "../../../wiring/page.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { seeOther } from "../../forms/see-other.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { conditionTexts } from "../../text/condition-texts.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import { ownForm } from "../access/own-form.ts";
import { caseHref } from "../frame/case-href.ts";
import { complaintPage, noComplaintPage } from "./complaint-page.tsx";
import { shownOf } from "./shown-appointment.ts";

/** Something is wrong with the car, as its customer says. */
export const complaintRoutes = { ask: ownPage(ask), send: ownForm(send) };

async function ask(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const { appointment } = shownOf(opened, request);
  const refused = whyNoComplaint(appointment, deps.clock.now());
  return refused === undefined
    ? complaintPage(opened, appointment, EMPTY_FORM)
    : noComplaintPage(opened, refused);
}

async function send(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { story, dealer } = opened;
  const { appointment } = shownOf(opened, request);
  const input = complaintInputSchema.safeParse({ text: form["text"] ?? "" });
  if (!input.success) {
    const { need, tooLong } = conditionTexts(readerAt(dealer).language).wrong;
    const { text = "" } = form;
    const { mostCharacters } = COMPLAINT_POLICY;
    const message = text.length > mostCharacters ? tooLong(mostCharacters) : need;
    return complaintPage(opened, appointment, {
      values: form,
      problems: [{ field: "text", message }],
    });
  }
  const visit = { story, dealer, appointment: appointment.id };
  const done = await complain(deps, { ...visit, ...input.data }, deps.clock.now());
  // Its card says who answers, and by when.
  if (done.ok) return seeOther(caseHref(story.case.reference, done.value.id));
  const { failure } = done;
  if (failure.code === "appointment-not-found" || failure.code === "dealer-not-found") {
    throw new HttpProblem(bookingProblem(failure));
  }
  return noComplaintPage(opened, failure);
}
