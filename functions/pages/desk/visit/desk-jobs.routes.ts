import { addJobs } from "../../../../shared/booking/change/add-jobs.ts";
import { setStatus } from "../../../../shared/booking/change/set-status.ts";
import { jobsSchema } from "../../../../shared/booking/jobs/job-input.ts";
import { partNeededSchema } from "../../../../shared/booking/jobs/part-input.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { BookingRefusal } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { hoursOf } from "../../forms/hours-of.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { FieldProblem, FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { jobsTexts } from "../../text/jobs-texts.ts";
import type { JobsText } from "../../text/en/jobs.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { onceAtDesk } from "../frame/once-at-desk.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { addJobPage } from "./add-job-page.tsx";
import { actorOf, openVisit } from "./desk-visit.routes.ts";
import { partPage } from "./part-page.tsx";

type Page = (sheet: Sheet, appointment: Appointment, state: FormState) => Answer;

/** What more is to be done in a visit, and what of it waits for a part. */
export const deskJobsRoutes = {
  askJob: asks((deps) => jobPageWith(newFormKey(deps.random))),
  addJob: deskForm(addJob),
  askPart: asks(() => partPage),
  needPart: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    const again = askedAgain(partPage, sheet, appointment, form);
    const { job = "", orderReference = "", expectedAt = "" } = form;
    const read = readAs(partNeededSchema, [{ job, orderReference, expectedAt }]);
    if (!read.ok) return again(read.failure);
    const status = "part-needed" as const;
    const input = { ...visitOf(sheet, appointment), status, partNeeded: read.value };
    const done = await setStatus(deps, input, sheet.now);
    return done.ok ? seeOther(backTo(appointment)) : again(errorsOf(done.failure));
  }),
};

function asks(pageOf: (deps: DeskDependencies) => Page) {
  return deskPage(async (deps: DeskDependencies, request, session) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    return pageOf(deps)(sheet, appointment, EMPTY_FORM);
  });
}

function jobPageWith(key: string): Page {
  return (sheet, appointment, state) => addJobPage(sheet, appointment, key, state);
}

/** Once, however often it is pressed: nobody takes a job out of a visit again. */
async function addJob(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  form: Form,
): Promise<Answer> {
  const { sheet, appointment } = await openVisit(deps, request, session);
  const page = jobPageWith(form["key"] ?? newFormKey(deps.random));
  const again = askedAgain(page, sheet, appointment, form);
  const { concern = "", reason, labourHours: hours } = form;
  const labourHours = hours === undefined ? {} : { labourHours: hoursOf(hours) };
  const read = readAs(jobsSchema, [{ concern, reason, ...labourHours }]);
  if (!read.ok) return again(read.failure);
  const { now } = sheet;
  const input = { ...visitOf(sheet, appointment), jobs: read.value };
  const to = { to: backTo(appointment) };
  return sentOnce(
    onceAtDesk(deps.idempotency, session),
    { request, form, now },
    async (remember) => {
      const done = await addJobs(deps, input, now, () => remember(to));
      return done.ok ? ok(to) : done;
    },
    (refused: BookingRefusal) => again(errorsOf(refused)),
  );
}

function visitOf(sheet: Sheet, { id }: Appointment) {
  const { story, dealer } = sheet.desk;
  return { story, appointment: id, by: actorOf(sheet), dealer: dealer.document };
}

function backTo({ reference, id }: Appointment): string {
  return deskCaseHref(reference, id);
}

const STILL_OPEN: FieldError = { pointer: "/job", rule: "visit-over" };

/** @throws HttpProblem for what no change of the form can mend. */
function errorsOf(refusal: BookingRefusal): readonly FieldError[] {
  if (refusal.code === "invalid-request") return refusal.errors;
  if (refusal.code === "promise-open") return [STILL_OPEN];
  throw new HttpProblem(bookingProblem(refusal));
}

const SAYS: readonly (readonly [RegExp, string, (text: JobsText) => string])[] = [
  [/\/concern$/, "concern", (text) => text.needConcern],
  [/\/labourHours$/, "labourHours", (text) => text.badHours],
  [/^\/jobs$/, "concern", (text) => text.tooMany],
  [/^\/job$/, "job", (text) => text.promiseOpen],
  [/\/job$/, "job", (text) => text.needJob],
  [/\/orderReference$/, "orderReference", (text) => text.needOrder],
  [/\/expectedAt$/, "expectedAt", (text) => text.badDay],
];

function askedAgain(page: Page, sheet: Sheet, appointment: Appointment, form: Form) {
  return (errors: readonly FieldError[]): Answer => {
    const text = jobsTexts(sheet.reader.language).jobs;
    const problems = SAYS.flatMap(([pointer, field, say]): FieldProblem[] =>
      errors.some((error) => pointer.test(error.pointer)) ? [{ field, message: say(text) }] : [],
    );
    if (problems.length === 0) throw new HttpProblem({ code: "invalid-request", errors });
    return page(sheet, appointment, { values: form, problems });
  };
}
