import type { BookingRefusal } from "../../../../shared/booking/slots/booking-refusal.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import { changeTransport } from "../../../../shared/booking/transport/change-transport.ts";
import { proposeOvernight } from "../../../../shared/booking/transport/propose-overnight.ts";
import { dateText } from "../../../../shared/kernel/date-text.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { startOfDay, toOffsetText } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { wallTimeIn } from "../../forms/wall-time.ts";
import { transportTexts } from "../../text/transport-texts.ts";
import { NOTHING, transportIn } from "../../views/transport-field.tsx";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { actorOf, openVisit } from "../visit/desk-visit.routes.ts";
import { overnightPage, transportPage } from "./stay-pages.tsx";

/** How a customer gets on while the car is here, and that it stays the night. */
export const deskStayRoutes = {
  askTransport: deskPage(async (deps: DeskDependencies, request, session) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    const values = { transport: appointment.transport?.kind ?? NOTHING };
    return transportPage(sheet, appointment, { values, problems: [] });
  }),
  transport: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    const kind = transportIn(form);
    const { need } = transportTexts(sheet.reader.language).transport.desk;
    const again = (problems: readonly FieldProblem[]): Answer =>
      transportPage(sheet, appointment, { values: form, problems });
    if (kind === undefined && form["transport"] !== NOTHING) {
      return again([{ field: "transport", message: need }]);
    }
    const input = { ...visitOf(sheet, appointment), kind: kind ?? null };
    const done = await changeTransport(deps, input, sheet.now);
    return done.ok ? backTo(appointment) : again(problemsOf(done.failure, sheet));
  }),
  askNight: deskPage(async (deps: DeskDependencies, request, session) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    const values = nightValues(appointment, sheet);
    return overnightPage(sheet, appointment, { ...EMPTY_FORM, values });
  }),
  night: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    const text = transportTexts(sheet.reader.language).overnight.desk;
    const again = (problems: readonly FieldProblem[]): Answer =>
      overnightPage(sheet, appointment, { values: form, problems });
    const transport = transportIn(form);
    const readyBy = wallTimeIn(sheet.desk.dealer.document.timeZone, form);
    if (transport === undefined || readyBy === undefined) {
      return again([
        ...(readyBy === undefined ? [{ field: "day", message: text.needDay }] : []),
        ...(transport === undefined ? [{ field: "transport", message: text.needKind }] : []),
      ]);
    }
    const signed = form["paper"] === "yes" ? { agreedOnPaper: true as const } : {};
    const night = { transport, readyBy, ...signed };
    const input = { ...visitOf(sheet, appointment), night };
    const done = await proposeOvernight(deps, input, sheet.now);
    return done.ok ? backTo(appointment) : again(problemsOf(done.failure, sheet));
  }),
};

function visitOf(sheet: Sheet, { id }: Appointment) {
  const { story, dealer } = sheet.desk;
  return { story, appointment: id, by: actorOf(sheet), dealer: dealer.document };
}

function backTo({ reference, id }: Appointment): Answer {
  return seeOther(deskCaseHref(reference, id));
}

function nightValues({ overnight, transport }: Appointment, { desk }: Sheet): Form {
  if (overnight === undefined) return transport === undefined ? {} : { transport: transport.kind };
  const text = toOffsetText(desk.dealer.document.timeZone, overnight.readyBy);
  return {
    day: text.slice(0, 10),
    time: text.slice(11, 16),
    transport: overnight.transport,
  };
}

/** @throws HttpProblem for what no change of the form can mend. */
function problemsOf(refusal: BookingRefusal, sheet: Sheet): readonly FieldProblem[] {
  const { language, zone } = sheet.reader;
  const { taken } = transportTexts(language).transport.desk;
  if (refusal.code === "transport-taken") {
    const day = dateText(startOfDay(zone, refusal.date), zone, language);
    return [{ field: "transport", message: taken(day) }];
  }
  if (refusal.code !== "invalid-request") throw new HttpProblem(bookingProblem(refusal));
  return refusal.errors.map((error) => problemOf(error, language));
}

function problemOf({ pointer, rule }: FieldError, language: string): FieldProblem {
  const { transport, overnight } = transportTexts(language);
  const { badTime, notOverNight } = overnight.desk;
  if (pointer === "/readyBy") {
    const known: Readonly<Record<string, string>> = badTime;
    return { field: "day", message: known[rule] ?? overnight.desk.needDay };
  }
  const message = rule === "not-over-night" ? notOverNight : transport.desk.notOffered;
  return { field: "transport", message };
}
