import { checklistOf } from "../../../../shared/booking/condition/checklist.ts";
import { noteCondition, whyNotNow } from "../../../../shared/booking/condition/note-condition.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { conditionMomentSchema } from "../../../../shared/story/parts/condition.schema.ts";
import type { ConditionMoment } from "../../../../shared/story/parts/condition.schema.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { moment as momentText } from "../../reader/when.ts";
import { conditionTexts } from "../../text/condition-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import {
  asOnArrival,
  conditionField,
  conditionProblems,
  conditionValues,
  readCondition,
} from "./condition-form.ts";
import { conditionPage } from "./condition-page.tsx";
import { actorOf, openVisit } from "./desk-visit.routes.ts";
import { visitRefusedPage } from "./visit-refused-page.tsx";

/** What the car of a visit is like, as it comes and as it is handed back. */
export const deskConditionRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const { sheet, appointment: visit } = await openVisit(deps, request, session);
    const at = checked(conditionMomentSchema, request.query["at"]);
    const dealer = sheet.desk.dealer.document;
    const refused = whyNotNow(at, { appointment: visit, dealer, now: sheet.now });
    if (refused !== undefined) {
      return visitRefusedPage(sheet, refused, deskCaseHref(visit.reference, visit.id));
    }
    const values = valuesAt(at, visit, request.query["like"]);
    return conditionPage({ sheet, visit, at, state: { values, problems: [] } });
  }),
  keep: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const { sheet, appointment: visit } = await openVisit(deps, request, session);
    const at = checked(conditionMomentSchema, form["at"]);
    const again = (errors: readonly FieldError[]) => asked(sheet, visit, at, { form, errors });
    const read = readCondition(form);
    if (!read.ok) return again(read.failure);
    const { story, dealer } = sheet.desk;
    const of = { story, appointment: visit.id, by: actorOf(sheet), dealer: dealer.document };
    const done = await noteCondition(deps, { ...of, noted: read.value }, sheet.now);
    const to = deskCaseHref(visit.reference, visit.id);
    if (done.ok) return seeOther(to);
    const { failure } = done;
    if (failure.code === "invalid-request") return again(failure.errors);
    if (failure.code === "condition-changed") return overtaken(deps, sheet, { visit, at, form });
    if (failure.code === "appointment-not-found" || failure.code === "dealer-not-found") {
      throw new HttpProblem(bookingProblem(failure));
    }
    return visitRefusedPage(sheet, failure, to);
  }),
};

/** What stands there; at hand-back, where nothing does and somebody says so, what was said on arrival. */
function valuesAt(at: ConditionMoment, { condition }: Appointment, like: string | undefined): Form {
  const record = condition?.[at];
  const isLike = at === "hand-back" && like === "arrival" && record === undefined;
  return isLike ? asOnArrival(condition?.arrival) : conditionValues(record);
}

type Wrong = { readonly form: Form; readonly errors: readonly FieldError[] };

/** The same form with what is wrong in it, and all that was entered. */
function asked(
  sheet: Sheet,
  visit: Appointment,
  at: ConditionMoment,
  { form, errors }: Wrong,
): Answer {
  const problems = conditionProblems(errors, firstOf(sheet), sheet.reader.language);
  if (problems === undefined) throw new HttpProblem({ code: "invalid-request", errors });
  return conditionPage({ sheet, visit, at, state: { values: form, problems } });
}

type Entered = {
  readonly visit: Appointment;
  readonly at: ConditionMoment;
  readonly form: Form;
};

/** Beside what somebody else has noted meanwhile; pressed again it replaces what is seen now. */
async function overtaken(
  { cases }: Pick<DeskDependencies, "cases">,
  sheet: Sheet,
  { visit, at, form }: Entered,
): Promise<Answer> {
  const now = await cases.now(visit.reference);
  const present = now?.appointments.find(({ id }) => id === visit.id) ?? visit;
  const record = present.condition?.[at];
  const { reader } = sheet;
  const text = conditionTexts(reader.language).noting;
  const message = text.meanwhile(
    record?.by.name ?? sheet.home.name,
    momentText(reader, record?.at ?? sheet.now),
  );
  const problems = [{ field: conditionField(firstOf(sheet)), message }];
  return conditionPage({
    sheet,
    visit: present,
    at,
    state: { values: form, problems },
    meanwhile: true,
  });
}

function firstOf({ desk }: Sheet): string {
  return checklistOf(desk.dealer.document)[0]?.id ?? "";
}
