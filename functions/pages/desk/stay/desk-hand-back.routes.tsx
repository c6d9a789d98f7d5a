import { allows } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import { nameHandBack } from "../../../../shared/booking/change/name-hand-back.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { HandBackFields, handBackValues } from "../../case/appointment/hand-back-fields.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { seeOther } from "../../forms/see-other.ts";
import { wallTimeIn } from "../../forms/wall-time.ts";
import { afterTexts } from "../../text/after-texts.ts";
import { askingPage } from "../frame/asking-page.tsx";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { aroundVisit } from "../visit/around-visit.ts";
import { actorOf, openVisit } from "../visit/desk-visit.routes.ts";
import { visitHref } from "../visit/visit-href.ts";
import { visitRefusedPage } from "../visit/visit-refused-page.tsx";

/** When a customer comes for a car that is ready, as they told staff. */
export const deskHandBackRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    // A page of this morning; the case says how it stands.
    if (!allows("name-hand-back", appointment.status)) return backTo(appointment);
    const values = handBackValues(sheet.desk.dealer.document, appointment, sheet.now);
    return handBackPage(sheet, appointment, { values, problems: [] });
  }),
  keep: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    const { story, dealer } = sheet.desk;
    const text = afterTexts(sheet.reader.language).handBack;
    const again = (field: "day" | "time", message: string): Answer =>
      handBackPage(sheet, appointment, { values: form, problems: [{ field, message }] });
    const isOpen = form["none"] === "yes";
    if (!isOpen && form["day"] === undefined) return again("day", text.needDay);
    const at = isOpen ? null : wallTimeIn(dealer.document.timeZone, form);
    if (at === undefined) return again("time", text.badTime);
    const visit = { story, appointment: appointment.id, by: actorOf(sheet) };
    const done = await nameHandBack(deps, { ...visit, at, dealer: dealer.document }, sheet.now);
    if (done.ok) return backTo(appointment);
    const { failure } = done;
    if (failure.code === "invalid-request") return again("time", text.badTime);
    if (failure.code !== "wrong-state") throw new HttpProblem(bookingProblem(failure));
    return visitRefusedPage(sheet, failure, deskCaseHref(story.case.reference, appointment.id));
  }),
};

function backTo({ reference, id }: Appointment): Answer {
  return seeOther(deskCaseHref(reference, id));
}

/** Asks for a day of the next on which it is open, and a time of it. */
function handBackPage(sheet: Sheet, visit: Appointment, state: FormState): Answer {
  const { reader, desk, now } = sheet;
  const text = afterTexts(reader.language).handBack;
  const dealer = desk.dealer.document;
  const instead = { name: "none", value: "yes", label: text.none };
  return askingPage({
    ...aroundVisit(sheet, visit),
    title: text.title(visit.serviceName),
    lead: text.lead,
    state,
    form: {
      action: visitHref(visit, "hand-back"),
      press: text.press,
      ...(visit.handBack === undefined ? {} : { instead }),
    },
    children: <HandBackFields {...{ dealer, visit, now, reader, state, text }} />,
  });
}
