import { dueInLine } from "../../../../shared/commitments/due/due-in-line.ts";
import { commitmentInputSchema } from "../../../../shared/commitments/make/commitment-input.ts";
import { makeCommitment } from "../../../../shared/commitments/make/make-commitment.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { openOwnSheet } from "../sheet/open-sheet.ts";
import { fullOf } from "./no-room.tsx";
import type { Full } from "./no-room.tsx";
import { overrideRequest } from "./due-request.ts";
import { refusal } from "./promise-refusal.ts";
import { partnerRequest, partnersToAsk, whenProblems, whenRequest } from "./ask-partner.tsx";
import { promisePage } from "./promise-page.tsx";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { BEFORE_VISIT, visitsToCome } from "./visit-choices.ts";
import { onceAtDesk } from "../frame/once-at-desk.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { SheetText } from "../../text/en/desk-sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** Making a promise to a customer, in a case that there is. */
export const deskMakeRoutes = {
  ask: deskPage(async (deps: DeskDependencies, request, session) => {
    const sheet = await openOwnSheet(deps, request, session);
    const state = { values: {}, problems: [] };
    return promisePage(sheet, newFormKey(deps.random), state, await askable(deps, sheet));
  }),
  make: deskForm(make),
};

async function make(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  form: Form,
): Promise<Answer> {
  const sheet = await openOwnSheet(deps, request, session);
  const text = sheetTexts(sheet.reader.language).sheet;
  const again = async (problems: readonly FieldProblem[], full?: Full) => {
    const key = form["key"] ?? newFormKey(deps.random);
    return promisePage(sheet, key, { values: form, problems }, await askable(deps, sheet), full);
  };
  const visit = visitMeant(form, sheet);
  if (form["due"] === BEFORE_VISIT && visit === undefined) {
    return again([{ field: "visit", message: text.needVisit }]);
  }
  const input = commitmentInputSchema.safeParse(promiseRequest(form, visit));
  if (!input.success) return again(problemsOf(form, text));
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
    (failure) => again(refusal(failure, sheet.reader), fullOf(failure)),
  );
}

function askable({ directory }: DeskDependencies, { desk, reader, now }: Sheet) {
  return partnersToAsk(directory, desk.dealer.document.brand, reader, now);
}

/** The promise that a sent form means, as a client of the API would write it. */
function promiseRequest(form: Form, visit: string | undefined): object {
  const { kind, what = "", owner, due, date, alternative } = form;
  // Who wrote "tomorrow-morning" into the line has said when.
  const isAsked = [due, date, alternative].some((field) => field !== undefined);
  const isSaid = !isAsked && dueInLine(what) !== undefined;
  return {
    what,
    ...(kind === undefined ? {} : { kind }),
    ...partnerRequest(form),
    ...(isSaid ? {} : whenRequest(form)),
    ...overrideRequest(form),
    ...(owner === undefined ? {} : { owner }),
    ...(visit === undefined ? {} : { appointment: visit }),
  };
}

/** Where there is one visit only, "before the visit" says which. */
function visitMeant({ visit, due }: Form, sheet: Sheet): string | undefined {
  if (visit !== undefined && visit !== "") return visit;
  const [only, ...others] = due === BEFORE_VISIT ? visitsToCome(sheet) : [];
  return others.length === 0 ? only?.id : undefined;
}

function problemsOf(form: Form, text: SheetText): readonly FieldProblem[] {
  const what = form["what"] === undefined ? [{ field: "what", message: text.needWhat }] : [];
  const problems = [...what, ...whenProblems(form, text)];
  // What no field of ours can hold was not sent by our form.
  if (problems.length > 0) return problems;
  throw new HttpProblem({ code: "invalid-request" });
}
