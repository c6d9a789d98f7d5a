import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import { confirmAsIs } from "../../../../shared/booking/change/confirm-as-is.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { asIsPage } from "./as-is-page.tsx";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { cancel } from "../../../../shared/booking/change/cancel.ts";
import { findAppointment } from "../../../../shared/booking/change/change-rules.ts";
import { setStatus, visitStatusSchema } from "../../../../shared/booking/change/set-status.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { openOwnSheet } from "../sheet/open-sheet.ts";
import { freshly } from "../sheet/freshly.ts";
import type { SheetRoutesDeps } from "../sheet/open-sheet.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskAddress } from "../sign-in/desk-address.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { cancelVisitPage } from "./cancel-visit-page.tsx";
import { visitRefusedPage } from "./visit-refused-page.tsx";
import type { Form } from "../../forms/read-form.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** Receiving a customer, and cancelling for them. */
export const deskVisitRoutes = {
  status: deskForm(logStatus),
  askAsIs: deskPage(async (deps: DeskDependencies, request, session) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    return asIsPage(sheet, appointment, EMPTY_FORM);
  }),
  asIs: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    const { story, dealer } = sheet.desk;
    const { reason } = form;
    if (reason === undefined) {
      const message = sheetTexts(sheet.reader.language).sheet.needReason;
      return asIsPage(sheet, appointment, {
        values: form,
        problems: [{ field: "reason", message }],
      });
    }
    const visit = { story, appointment: appointment.id, by: actorOf(sheet) };
    const done = await confirmAsIs(deps, { ...visit, reason, dealer: dealer.document }, sheet.now);
    if (!done.ok) throw new HttpProblem(bookingProblem(done.failure));
    return seeOther(deskCaseHref(story.case.reference, appointment.id));
  }),
  askToCancel: deskPage(async (deps: DeskDependencies, request, session) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    return cancelVisitPage(sheet, appointment);
  }),
  cancel: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    const { story, dealer } = sheet.desk;
    const toldOnThePhone = form["toldOnThePhone"] === "yes";
    const visit = { story, appointment: appointment.id, by: actorOf(sheet) };
    const input = { ...visit, reason: form["reason"], toldOnThePhone };
    const done = await cancel(freshly(deps, dealer.document), input, sheet.now);
    const to = deskCaseHref(story.case.reference, appointment.id);
    if (done.ok || done.failure.code === "wrong-state") return seeOther(to);
    if (done.failure.code === "car-was-here") return visitRefusedPage(sheet, done.failure, to);
    throw new HttpProblem(bookingProblem(done.failure));
  }),
};

export function actorOf({ desk: { staff } }: Sheet) {
  return { kind: "staff", id: staff.id, name: staff.name } as const;
}

/** @throws HttpProblem for an appointment of another case. */
export async function openVisit(deps: SheetRoutesDeps, request: HttpRequest, session: DeskSession) {
  const sheet = await openOwnSheet(deps, request, session);
  const found = findAppointment(sheet.desk.story, request.params["id"] ?? "");
  if (!found.ok) throw new HttpProblem(bookingProblem(found.failure));
  return { sheet, appointment: found.value };
}

async function logStatus(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  form: Form,
): Promise<Answer> {
  const { sheet, appointment } = await openVisit(deps, request, session);
  const { story, dealer } = sheet.desk;
  const status = checked(visitStatusSchema, form["status"]);
  const visit = { story, appointment: appointment.id, by: actorOf(sheet) };
  // What is ordered is said on a page of its own; here the visit ends for what was ordered before.
  const parts = status === "part-needed" ? { partNeeded: [] } : {};
  const input = { ...visit, status, ...parts, dealer: dealer.document };
  const done = await setStatus(deps, input, sheet.now);
  const to = deskAddress(form["to"] ?? deskCaseHref(story.case.reference));
  if (done.ok) return seeOther(to);
  if (done.failure.code === "appointment-not-found") {
    throw new HttpProblem(bookingProblem(done.failure));
  }
  return visitRefusedPage(sheet, done.failure, to, appointment);
}
