import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { reschedule } from "../../../../shared/booking/change/reschedule.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { seeOther } from "../../forms/see-other.ts";
import type { Dealer, Service } from "../../../../shared/directory/document/dealer.schema.ts";
import { hostsFor } from "../../../../shared/directory/services/hosts.ts";
import { earliestReturn } from "../../../../shared/commitments/parts/awaited.ts";
import { serviceOfVisit } from "../../../../shared/directory/services/several-services.ts";
import { choiceAgain } from "../../times/choice.ts";
import { listFree } from "../../times/list-free.ts";
import { freshly } from "../sheet/freshly.ts";
import { actorOf, openVisit } from "./desk-visit.routes.ts";
import { bookPage } from "../book/book-page.tsx";
import { PresentTime } from "../book/present-time.tsx";
import { wantedTime } from "../book/wanted-time.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { onTheLine } from "./on-the-line.ts";
import { authorityAt } from "../promise/desk-promise.routes.ts";
import { backToPlan } from "./back-to-plan.ts";
import { saidIn } from "./said-of-promises.tsx";
import { wantedThere, withDayOf } from "./wanted-there.ts";
import { WithIt } from "./with-it.tsx";
import { visitHref } from "./visit-href.ts";
import { visitRefusedPage } from "./visit-refused-page.tsx";
import type { Form } from "../../forms/read-form.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** Another time for an appointment, on behalf of its customer. */
export const deskChangeRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await openVisit(deps, request, session);
    return show(deps, at, { ...request.query, ...onTheLine(at.sheet) }, []);
  }),
  move: deskForm(async (deps: DeskDependencies, request, session, form) =>
    moveIt(deps, await openVisit(deps, request, session), form),
  ),
};

type AtVisit = { readonly sheet: Sheet; readonly appointment: Appointment };

async function show(
  deps: DeskDependencies,
  { sheet, appointment }: AtVisit,
  said: Form,
  problems: readonly FieldProblem[],
): Promise<Answer> {
  const { session, desk, reader, now } = sheet;
  const dealer = desk.dealer.document;
  const asked = withDayOf(said, dealer.timeZone);
  const text = sheetTexts(reader.language).visit;
  const service = serviceOfVisit(dealer, appointment);
  if (service === undefined) throw new HttpProblem(bookingProblem({ code: "service-not-found" }));
  const host = hostOf(asked, dealer, service);
  const choice = {
    ...choiceAgain(dealer, service, appointment, asked),
    notBefore: earliestReturn(desk.story, appointment.jobs, dealer, now),
    lease: desk.story.case.leaseMaturityDate,
    ...(host === undefined ? {} : { host: { id: host, known: true } }),
  };
  const week = await listFree(freshly(deps, dealer), dealer, choice, now);
  const values = wantedThere(asked, week, dealer.timeZone);
  return bookPage({
    session,
    person: desk.staff.name,
    dealer,
    reader,
    title: text.moveTitle(appointment.serviceName),
    above: PresentTime({ reader, appointment, customer: desk.story.case.customer.name }),
    href: visitHref(appointment, "change"),
    choice,
    week,
    state: { values, problems },
    who: WithIt({ sheet, appointment, values, problems }),
    key: "",
    moves: true,
  });
}

async function moveIt(deps: DeskDependencies, at: AtVisit, form: Form): Promise<Answer> {
  const { form: _proof, press: _press, ...values } = form;
  const { sheet, appointment } = at;
  const { story, dealer } = sheet.desk;
  const text = sheetTexts(sheet.reader.language).visit;
  const time = wantedTime(values, dealer.document.timeZone, text);
  if (!time.ok) return show(deps, at, values, time.failure);
  const toldOnThePhone = values["toldOnThePhone"] === "yes";
  const visit = { story, appointment: appointment.id, by: actorOf(sheet) };
  const promises = saidIn(values, sheet, appointment);
  if (promises === undefined) return show(deps, at, values, [badMoment(sheet)]);
  const authority = authorityAt(sheet.desk);
  const service = serviceOfVisit(dealer.document, appointment);
  const host = hostOf(values, dealer.document, service);
  const input = { ...visit, ...time.value, host, toldOnThePhone, promises, authority };
  const done = await reschedule(freshly(deps, dealer.document), input, sheet.now);
  if (done.ok) return seeOther(afterMove(values, appointment, dealer.document, service));
  const { failure } = done;
  if (failure.code === "slot-taken") {
    return show(deps, at, values, [{ field: "start", message: text.taken }]);
  }
  if (failure.code === "slot-not-offered") {
    return show(deps, at, values, [{ field: "start", message: text.notOffered }]);
  }
  if (failure.code === "promise-refused" && failure.problem.code === "manager-needed") {
    const message = sheetTexts(sheet.reader.language).sheet.needManager;
    return show(deps, at, values, [{ field: "start", message }]);
  }
  if (failure.code === "promise-refused") return show(deps, at, values, [badMoment(sheet)]);
  if (failure.code === "car-was-here") {
    return visitRefusedPage(at.sheet, failure, deskCaseHref(appointment.reference, appointment.id));
  }
  throw new HttpProblem(bookingProblem(failure));
}

/** Who shall receive them then, where the form names somebody who could. */
function hostOf(
  { host }: Form,
  dealer: Dealer,
  service: Pick<Service, "needs"> | undefined,
): string | undefined {
  const people = service === undefined ? [] : hostsFor(dealer, service);
  return people.find(({ id }) => id === host)?.id;
}

/** Of a promise that was to have another time. */
function badMoment({ reader }: Sheet): FieldProblem {
  return { field: "start", message: sheetTexts(reader.language).sheet.badMoment };
}

function afterMove(
  { to }: Form,
  before: Appointment,
  dealer: Dealer,
  service: Pick<Service, "needs"> | undefined,
): string {
  if (to !== undefined) return backToPlan(to, before, dealer, service);
  return deskCaseHref(before.reference, before.id);
}
