import * as z from "zod";
import {
  customerInputSchema,
  lineSchema,
  vehicleInputSchema,
} from "../../../../shared/case/customer/customer-input.ts";
import { readAtDesk } from "../../../../shared/case/customer/read-at-desk.ts";
import { openCase } from "../../../../shared/case/open-case.ts";
import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import { slugSchema } from "../../../../shared/directory/document/values.schema.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { newCasePage } from "./new-case-page.tsx";
import { onceAtDesk } from "../frame/once-at-desk.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { personOf } from "../../booking/details/booking-request.ts";
import { doubtedEmail, withMeantEmail } from "../../forms/doubted-email.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import type { Form } from "../../forms/read-form.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

const callerSchema = z.strictObject({
  topic: lineSchema(500),
  department: slugSchema,
  customer: customerInputSchema,
  vehicle: vehicleInputSchema.optional(),
});

/** Opening a case for somebody on the phone. */
export const deskNewRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atDealer(deps.directory, request, session);
    const [department = ""] = at.staff.departments;
    const state = { values: { department }, problems: [] };
    return newCasePage({ ...at, key: newFormKey(deps.random), state });
  }),
  open: deskForm(open),
};

async function open(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  sent: Form,
): Promise<Answer> {
  const form = withMeantEmail(sent);
  const at = await atDealer(deps.directory, request, session);
  const { staff, dealer, reader } = at;
  const key = form["key"] ?? newFormKey(deps.random);
  const again = (errors: readonly FieldError[]) => {
    const problems = fieldProblems(errors, form, reader.language);
    if (problems === undefined) throw new HttpProblem({ code: "invalid-request" });
    return newCasePage({ ...at, key, state: { values: form, problems } });
  };
  const { topic = "", department = "" } = form;
  const input = readAs(callerSchema, { topic, department, ...personOf(dealer, form) });
  if (!input.ok) return again(input.failure);
  const brand = (await deps.directory.brand(dealer.brand))?.document;
  const person = await readAtDesk(input.value, { dealer, brand });
  if (!person.ok) return again(person.failure.errors);
  const doubt = doubtedEmail(form);
  if (doubt !== undefined) {
    return newCasePage({ ...at, key, state: { values: form, problems: [] }, doubt });
  }
  const words = { topic: input.value.topic, department: input.value.department };
  const now = deps.clock.now();
  const toDone = ({ reference }: Case) => ({ to: `${deskCaseHref(reference)}/promises` });
  return sentOnce(
    onceAtDesk(deps.idempotency, session),
    { request, form, now },
    async (remember) => {
      const wish = { ...person.value, ...words, dealer, staff };
      const opened = await openCase(deps, wish, (matter) => remember(toDone(matter)));
      return opened.ok ? ok(toDone(opened.value)) : opened;
    },
    ({ errors = [] }) => again(errors),
  );
}
