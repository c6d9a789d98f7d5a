import { mayChange } from "../../../../shared/booking/change/change-rules.ts";
import { nameVisitor } from "../../../../shared/booking/change/name-visitor.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownPage } from "../../../wiring/page.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { readVisitorForm, visitorValues } from "../../forms/visitor-form.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import { seeOther } from "../../forms/see-other.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import { ownForm } from "../access/own-form.ts";
import { caseHref } from "../frame/case-href.ts";
import { closedChangePage } from "./closed-change-page.tsx";
import { shownOf } from "./shown-appointment.ts";
import { visitorPage } from "./visitor-page.tsx";

const BY_CUSTOMER = { kind: "customer" } as const;

/** Who comes to a visit, as its customer says. */
export const visitorRoutes = { ask: ownPage(ask), keep: ownForm(keep) };

async function ask(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const { appointment, shown } = shownOf(opened, request);
  const now = deps.clock.now();
  const allowed = mayChange("name-visitor", appointment, undefined, BY_CUSTOMER, now);
  if (!allowed.ok) return closedChangePage({ ...shown, tooLate: false, wanted: "visitor" });
  const values = visitorValues(appointment.visitor, opened.dealer);
  return visitorPage(opened, appointment, { ...EMPTY_FORM, values });
}

async function keep(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { story, dealer } = opened;
  const { appointment, shown } = shownOf(opened, request);
  const again = (errors: readonly FieldError[]) => {
    const problems = fieldProblems(errors, form, readerAt(dealer).language);
    if (problems === undefined) throw new HttpProblem({ code: "invalid-request", errors });
    return visitorPage(opened, appointment, { values: form, problems });
  };
  const read = readVisitorForm(form);
  if (!read.ok) return again(read.failure);
  const visit = { story, dealer, appointment: appointment.id, by: BY_CUSTOMER };
  const done = await nameVisitor(deps, { ...visit, visitor: read.value }, deps.clock.now());
  if (done.ok) return seeOther(caseHref(story.case.reference, appointment.id));
  const { failure } = done;
  if (failure.code === "invalid-request") return again(failure.errors);
  if (failure.code === "too-many-requests") {
    return visitorPage(opened, appointment, { values: form, problems: [] }, true);
  }
  if (failure.code === "wrong-state" || failure.code === "too-late-to-change") {
    return closedChangePage({ ...shown, tooLate: false, wanted: "visitor" });
  }
  throw new HttpProblem(bookingProblem(failure));
}
