import { allows } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import { nameHandBack } from "../../../../shared/booking/change/name-hand-back.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownPage } from "../../../wiring/page.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import { seeOther } from "../../forms/see-other.ts";
import { wallTimeIn } from "../../forms/wall-time.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import { ownForm } from "../access/own-form.ts";
import { caseHref } from "../frame/case-href.ts";
import { handBackValues } from "./hand-back-fields.tsx";
import { handBackPage } from "./hand-back-page.tsx";
import { shownOf } from "./shown-appointment.ts";

const BY_CUSTOMER = { kind: "customer" } as const;

/** When a customer comes for a car that is ready, as they say. */
export const handBackRoutes = { ask: ownPage(ask), keep: ownForm(keep) };

async function ask(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const { appointment } = shownOf(opened, request);
  // A link in a mail of this morning; the case says how it stands.
  if (!allows("name-hand-back", appointment.status)) {
    return seeOther(caseHref(opened.story.case.reference, appointment.id));
  }
  const now = deps.clock.now();
  const values = handBackValues(opened.dealer, appointment, now);
  return handBackPage(opened, appointment, { values, problems: [] }, now);
}

async function keep(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { story, dealer } = opened;
  const { appointment } = shownOf(opened, request);
  const now = deps.clock.now();
  const text = caseTexts(readerAt(dealer).language).handBack;
  const again = (problem: FieldProblem) =>
    handBackPage(opened, appointment, { values: form, problems: [problem] }, now);
  const at = form["none"] === undefined ? wallTimeIn(dealer.timeZone, form) : null;
  if (form["none"] === undefined && form["day"] === undefined) {
    return again({ field: "day", message: text.needDay });
  }
  if (at === undefined) return again({ field: "time", message: text.badTime });
  const visit = { story, dealer, appointment: appointment.id, by: BY_CUSTOMER };
  const done = await nameHandBack(deps, { ...visit, at }, now);
  if (done.ok || done.failure.code === "wrong-state") {
    return seeOther(caseHref(story.case.reference, appointment.id));
  }
  if (done.failure.code === "invalid-request")
    return again({ field: "time", message: text.badTime });
  throw new HttpProblem(bookingProblem(done.failure));
}
