import { nameVisitor } from "../../../../shared/booking/change/name-visitor.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import type { FormState } from "../../forms/form-state.ts";
import { seeOther } from "../../forms/see-other.ts";
import { readVisitorForm, visitorValues } from "../../forms/visitor-form.ts";
import { moment } from "../../reader/when.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { VisitorFields } from "../../views/visitor-fields.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { actorOf, openVisit } from "./desk-visit.routes.ts";
import { visitHref } from "./visit-href.ts";

/** Who comes to a visit in its customer's place, as staff hear it. */
export const deskVisitorRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    return visitorPage(sheet, appointment, {
      values: visitorValues(appointment.visitor, sheet.desk.dealer.document),
      problems: [],
    });
  }),
  keep: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    const { story, dealer } = sheet.desk;
    const again = (errors: readonly FieldError[]) => {
      const problems = fieldProblems(errors, form, sheet.reader.language);
      if (problems === undefined) throw new HttpProblem({ code: "invalid-request", errors });
      return visitorPage(sheet, appointment, { values: form, problems });
    };
    const read = readVisitorForm(form);
    if (!read.ok) return again(read.failure);
    const visit = { story, dealer: dealer.document, appointment: appointment.id };
    const input = { ...visit, visitor: read.value, by: actorOf(sheet) };
    const done = await nameVisitor(deps, input, sheet.now);
    if (done.ok) return seeOther(deskCaseHref(story.case.reference, appointment.id));
    if (done.failure.code === "invalid-request") return again(done.failure.errors);
    throw new HttpProblem(bookingProblem(done.failure));
  }),
};

function visitorPage(sheet: Sheet, appointment: Appointment, state: FormState): Answer {
  const { desk, reader, session } = sheet;
  const { language } = reader;
  const text = bookingTexts(language).visitor;
  const { reference, id, start, visitor } = appointment;
  const self = { name: "self", value: "yes", label: text.deskSelf };
  return askingPage({
    ...sheetFrame(sheet),
    title: text.title,
    back: { href: deskCaseHref(reference, id), label: sheetTexts(language).visit.back },
    about: `${desk.story.case.customer.name}, ${moment(reader, start)}`,
    lead: text.deskLead,
    state,
    children: (
      <DeskForm action={visitHref(appointment, "visitor")} token={session.formToken}>
        <VisitorFields language={language} state={state} />
        <Actions press={text.press} {...(visitor === undefined ? {} : { instead: self })} />
      </DeskForm>
    ),
  });
}
