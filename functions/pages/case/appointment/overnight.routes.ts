import { allows } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import { answerOvernight } from "../../../../shared/booking/transport/answer-overnight.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { Appointment, Overnight } from "../../../../shared/story/parts/appointment.schema.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownPage } from "../../../wiring/page.ts";
import { seeOther } from "../../forms/see-other.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import type { OpenStory } from "../access/open-story.ts";
import { ownForm } from "../access/own-form.ts";
import { shownOf } from "./shown-appointment.ts";
import { caseHref } from "../frame/case-href.ts";
import { isToAnswer } from "../stay/night-text.ts";
import { overnightPage } from "../stay/overnight-page.tsx";

const BY_CUSTOMER = { kind: "customer" } as const;

/** Whether a car may stay the night. */
export const overnightRoutes = { ask: ownPage(ask), answer: ownForm(answer) };

async function ask(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const { appointment } = shownOf(opened, request);
  // A link in a mail that was read late; the case says how it stands.
  return isOpen(appointment) ? overnightPage(opened, appointment) : toCase(opened, appointment);
}

async function answer(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { story, dealer } = opened;
  const { appointment } = shownOf(opened, request);
  const visit = { story, dealer, appointment: appointment.id, by: BY_CUSTOMER };
  const said = { version: Number(form["version"]), agrees: form["answer"] !== "decline" };
  const done = await answerOvernight(deps, { ...visit, ...said }, deps.clock.now());
  if (done.ok || done.failure.code === "wrong-state") return toCase(opened, appointment);
  if (done.failure.code !== "overnight-changed") {
    throw new HttpProblem(bookingProblem(done.failure));
  }
  const present = await openStory(deps, request);
  const { appointment: now } = shownOf(present, request);
  return isOpen(now) ? overnightPage(present, now, { isAnother: true }) : toCase(opened, now);
}

function isOpen(visit: Appointment): visit is Appointment & { readonly overnight: Overnight } {
  const { overnight, status } = visit;
  return overnight !== undefined && isToAnswer(overnight) && allows("answer-overnight", status);
}

function toCase({ story }: Pick<OpenStory, "story">, { id }: Appointment): Answer {
  return seeOther(caseHref(story.case.reference, id));
}
