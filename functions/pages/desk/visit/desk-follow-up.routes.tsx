import {
  followUpBodySchema,
  noteFollowUp,
} from "../../../../shared/booking/change/note-follow-up.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { FormState } from "../../forms/form-state.ts";
import { seeOther } from "../../forms/see-other.ts";
import { moment } from "../../reader/when.ts";
import { afterTexts } from "../../text/after-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { TextField } from "../../views/field.tsx";
import { askingPage } from "../frame/asking-page.tsx";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { actorOf, openVisit } from "./desk-visit.routes.ts";
import { visitHref } from "./visit-href.ts";

/** What is left to do after a visit. */
export const deskFollowUpRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    const { followUp } = appointment;
    const values = followUp?.settled === undefined ? { what: followUp?.what ?? "" } : {};
    return followUpPage(sheet, appointment, { values, problems: [] });
  }),
  keep: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    const { story, dealer } = sheet.desk;
    const isNone = form["none"] !== undefined;
    if (!isNone && form["what"] === undefined) {
      const message = afterTexts(sheet.reader.language).followUp.need;
      const problems = [{ field: "what", message }];
      return followUpPage(sheet, appointment, { values: form, problems });
    }
    // Written over several lines, it is one in mails.
    const said = isNone ? null : form["what"]?.replaceAll(/\s+/g, " ");
    const { what } = checked(followUpBodySchema, { what: said });
    const visit = { story, appointment: appointment.id, dealer: dealer.document };
    const done = await noteFollowUp(deps, { ...visit, what, by: actorOf(sheet) }, sheet.now);
    if (!done.ok) throw new HttpProblem(bookingProblem(done.failure));
    return seeOther(deskCaseHref(story.case.reference, appointment.id));
  }),
};

function followUpPage(sheet: Sheet, appointment: Appointment, state: FormState): Answer {
  const { desk, reader } = sheet;
  const { language } = reader;
  const text = afterTexts(language).followUp;
  const { reference, id, start, followUp } = appointment;
  const isNoted = followUp !== undefined && followUp.settled === undefined;
  return askingPage({
    ...sheetFrame(sheet),
    title: text.title,
    back: { href: deskCaseHref(reference, id), label: sheetTexts(language).visit.back },
    about: `${desk.story.case.customer.name}, ${moment(reader, start)}`,
    lead: text.lead,
    state,
    form: {
      action: visitHref(appointment, "follow-up"),
      press: text.press,
      ...(isNoted ? { instead: { name: "none", value: "yes", label: text.none } } : {}),
    },
    children: (
      <TextField
        language={language}
        state={state}
        name="what"
        label={text.what}
        hint={text.hint}
        most={300}
      />
    ),
  });
}
