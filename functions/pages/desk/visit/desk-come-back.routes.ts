import { hearsByMail } from "../../../../shared/case/customer/hears-by-mail.ts";
import { commitmentInputSchema } from "../../../../shared/commitments/make/commitment-input.ts";
import { makeCommitment } from "../../../../shared/commitments/make/make-commitment.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Reader } from "../../reader/when.ts";
import type { Form } from "../../forms/read-form.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { afterTexts } from "../../text/after-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { onceAtDesk } from "../frame/once-at-desk.ts";
import { refusal } from "../promise/promise-refusal.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { comeBackPage, unitAt } from "./come-back-page.tsx";
import { comeBackProblems, comeBackRequest } from "./come-back-request.ts";
import { openVisit } from "./desk-visit.routes.ts";

/** That a customer comes back after some time or distance. */
export const deskComeBackRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const { sheet, appointment } = await openVisit(deps, request, session);
    const { document: dealer } = sheet.desk.dealer;
    const values = { service: appointment.service, unit: unitAt(dealer) };
    return comeBackPage(sheet, appointment, newFormKey(deps.random), {
      values,
      problems: missing(sheet.desk.story.case, sheet.reader.language),
    });
  }),
  make: deskForm(make),
};

async function make(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  form: Form,
): Promise<Answer> {
  const { sheet, appointment } = await openVisit(deps, request, session);
  const { language } = sheet.reader;
  const again = (problems: readonly FieldProblem[]) =>
    comeBackPage(sheet, appointment, form["key"] ?? newFormKey(deps.random), {
      values: form,
      problems,
    });
  const input = commitmentInputSchema.safeParse(comeBackRequest(form, appointment.id));
  const wrong = comeBackProblems(form, language);
  if (wrong.length > 0) return again(wrong);
  // What no field of ours can hold was not sent by our form.
  if (!input.success) throw new HttpProblem({ code: "invalid-request" });
  const { now, desk } = sheet;
  const toDone = ({ reference, id }: Commitment) => ({ to: deskCaseHref(reference, id) });
  return sentOnce(
    onceAtDesk(deps.idempotency, session),
    { request, form, now },
    async (remember) => {
      const made = await makeCommitment(deps, { desk, input: input.data, now }, (promise) =>
        remember(toDone(promise)),
      );
      return made.ok ? ok(toDone(made.value)) : made;
    },
    (failure) => again(refusedAs(failure, sheet.reader)),
  );
}

function missing(matter: Parameters<typeof hearsByMail>[0], language: string): FieldProblem[] {
  if (hearsByMail(matter)) return [];
  return [{ field: "service", message: afterTexts(language).comeBack.noMail }];
}

/** @throws HttpProblem for what no change of the form can mend. */
function refusedAs(problem: Problem, reader: Reader): readonly FieldProblem[] {
  const { language } = reader;
  const text = afterTexts(language).comeBack;
  const said = (problem.errors ?? []).flatMap(({ pointer, rule }) => {
    if (rule === "asked-already") return [{ field: "service", message: text.already }];
    if (pointer === "/customer/email") return [{ field: "service", message: text.noMail }];
    if (pointer === "/comeBack/service") return [{ field: "service", message: text.needService }];
    return [];
  });
  if (said.length > 0) return said;
  return refusal(problem, reader).map((one) =>
    one.field === "due" || one.field === "date"
      ? { field: "date", message: sheetTexts(language).sheet.badMoment }
      : one,
  );
}
