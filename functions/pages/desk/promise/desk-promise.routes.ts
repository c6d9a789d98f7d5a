import { acknowledge } from "../../../../shared/commitments/change/acknowledge.ts";
import { authorityOf } from "../../../../shared/commitments/change/agreement-law.ts";
import type { Authority } from "../../../../shared/commitments/change/agreement-law.ts";
import { byWhoOpenedIt } from "../../../../shared/commitments/change/outcome-law.ts";
import type { AtDesk } from "../../../../shared/commitments/change/outcome-law.ts";
import { isHeardInWriting } from "../../../../shared/mail/plan/is-heard-in-writing.ts";
import { refusalOf } from "../../../../shared/commitments/change/change-commitment.ts";
import type { Decide } from "../../../../shared/commitments/change/change-commitment.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { move } from "../../../../shared/commitments/change/move.ts";
import { snooze, snoozeInputSchema } from "../../../../shared/commitments/change/snooze.ts";
import { storyToUndo, undo } from "../../../../shared/commitments/change/undo.ts";
import { withdraw, withdrawInputSchema } from "../../../../shared/commitments/change/withdraw.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { fail } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { ownTexts } from "../../text/own-texts.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { openSheet } from "../sheet/open-sheet.ts";
import type { AtPromise } from "./at-promise.ts";
import { changeAsSeen, changeBy, whenSeen } from "./change-as-seen.ts";
import { changedPage, undoLatePage } from "./changed-page.tsx";
import { logAgainPage } from "./log-again-page.tsx";
import { promiseNext, wrongEntry, wrongWith } from "./log-and-promise.ts";
import type { Sender } from "./log-and-promise.ts";
import { logRequest } from "./log-request.ts";
import { withLogged } from "./just-logged.ts";
import { whyManager } from "./why-manager.ts";
import { fullOf } from "./no-room.tsx";
import type { Full } from "./no-room.tsx";
import { movePage } from "./move-page.tsx";
import { refusedDue } from "./due-request.ts";
import { moveRequest } from "./move-request.ts";
import { deskCaseHref, deskPromiseHref, mayWork } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { withdrawPromisePage } from "./withdraw-promise-page.tsx";
import { deskAddress } from "../sign-in/desk-address.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { Form } from "../../forms/read-form.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";

/** Working a promise: one press for what came of a call, and the few things that need a word more. */
export const deskPromiseRoutes = {
  log: deskForm(async (deps: DeskDependencies, request, session, form) =>
    log(deps, await openPromise(deps, request, session), form, { request, session }),
  ),
  acknowledge: pressed((at, _form, { cases }) => byWhoOpenedIt(cases, atDesk(at), acknowledge)),
  snooze: pressed(async (at, { until }, { cases }) => {
    const input = checked(snoozeInputSchema, { until: { at: until } });
    return byWhoOpenedIt(cases, atDesk(at), snooze(input, at.sheet.desk.story.case.customer));
  }),
  askForTime: deskPage(async (deps: DeskDependencies, request, session) =>
    askForTime(await openPromise(deps, request, session), request.query),
  ),
  move: deskForm(async (deps: DeskDependencies, request, session, form) =>
    moveIt(deps, await openPromise(deps, request, session), form),
  ),
  undo: pressed(async (at, _form, { cases }) =>
    undo(await storyToUndo(cases, at.sheet.desk.story, atDesk(at))),
  ),
  askToWithdraw: deskPage(async (deps: DeskDependencies, request, session) => {
    const { sheet, promise } = await openPromise(deps, request, session);
    return withdrawPromisePage(sheet, promise, stateOf(promise, {}));
  }),
  withdraw: deskForm(async (deps: DeskDependencies, request, session, form) =>
    withdrawIt(deps, await openPromise(deps, request, session), form),
  ),
};

/** @throws HttpProblem 404 for a promise of another case. */
export async function openPromise(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<AtPromise> {
  const sheet = await openSheet(deps, request, session);
  const promise = sheet.desk.story.commitments.find(({ id }) => id === request.params["id"]);
  if (promise !== undefined && mayWork(sheet, promise))
    return { sheet, promise, again: request.again };
  throw new HttpProblem({ code: "commitment-not-found" });
}

/** Who presses, and of which promise. */
export function atDesk({ sheet: { desk, now }, promise: { id } }: AtPromise): AtDesk {
  return { desk, id, now };
}

/** A button on the sheet or in a list: one decision on the state that the page showed. */
export function pressed(
  decisionOf: (at: AtPromise, form: Form, deps: DeskDependencies) => Decide | Promise<Decide>,
) {
  return deskForm(async (deps: DeskDependencies, request, session, form) => {
    const at = await openPromise(deps, request, session);
    const done = await changeAsSeen(deps, at, form, await decisionOf(at, form, deps));
    return answered(deps, at, form, done, listOf(form));
  });
}

/** @throws HttpProblem for what the page of the case cannot explain. */
export async function answered(
  { cases }: Pick<DeskDependencies, "cases">,
  { sheet, promise: { id, reference } }: AtPromise,
  form: Form,
  done: Result<Commitment, Problem>,
  next = deskCaseHref(reference, id),
): Promise<Answer> {
  if (done.ok) return seeOther(next);
  const { code, detail } = done.failure;
  if (detail === "not-to-undo") return undoLatePage(cases, sheet, id);
  if (code === "wrong-state" || code === "precondition-failed") {
    return changedPage(cases, sheet, id, form);
  }
  throw new HttpProblem(done.failure);
}

async function log(
  deps: DeskDependencies,
  at: AtPromise,
  form: Form,
  sender: Sender,
): Promise<Answer> {
  const wrong = wrongWith(form, at.sheet.reader.language);
  if (wrong.length > 0) return logAgainPage(at, form, wrong);
  const decide = await logRequest(deps.cases, form, atDesk(at));
  if (form["next"] !== undefined) {
    const { desk, now } = at.sheet;
    const change = changeBy(desk, at.promise.id, now, at.again);
    const refused = await refusalOf(deps, change, whenSeen(form["seen"], decide));
    const instead = refused === undefined ? await promiseNext(deps, at, form, sender) : undefined;
    if (refused !== undefined) return notLogged(deps, at, form, fail(refused));
    if (instead !== undefined) return instead;
  }
  const done = await changeAsSeen(deps, at, form, decide);
  if (!done.ok) return notLogged(deps, at, form, done);
  if (form["outcome"] === "bad-time") {
    const kept = new URLSearchParams({
      "bad-time": "yes",
      ...(form["back"] && { back: form["back"] }),
    });
    return answered(
      deps,
      at,
      form,
      done,
      `${deskPromiseHref(at.promise, "move")}?${kept.toString()}`,
    );
  }
  const list = listOf(form);
  return answered(deps, at, form, done, list === undefined ? list : withLogged(list, at.promise));
}

/** The form can put some of it right; all else is said on a page of its own. */
function notLogged(
  deps: DeskDependencies,
  at: AtPromise,
  form: Form,
  refused: Result<Commitment, Problem>,
): Answer | Promise<Answer> {
  const wrong = refused.ok ? [] : wrongEntry(refused.failure, at.sheet.reader.language);
  return wrong.length > 0 ? logAgainPage(at, form, wrong) : answered(deps, at, form, refused);
}

/** The list that it was pressed from; undefined on the sheet itself. */
function listOf({ back }: Form): string | undefined {
  return back === undefined ? undefined : deskAddress(back);
}

function askForTime(
  { sheet, promise }: AtPromise,
  { back, ...query }: HttpRequest["query"],
): Answer {
  const badTime = query["bad-time"] !== undefined;
  const reason = ownTexts(sheet.reader.language)["call-did-not-suit"];
  const known = badTime ? { reason, agreed: "yes" } : {};
  const state = stateOf(promise, { ...known, ...(back !== undefined && { back }) });
  return movePage({ sheet, promise, state, badTime });
}

async function moveIt(deps: DeskDependencies, at: AtPromise, form: Form): Promise<Answer> {
  const { sheet, promise } = at;
  const again = (problems: readonly FieldProblem[], full?: Full) =>
    movePage({ sheet, promise, state: { values: form, problems }, badTime: false, full });
  const input = moveRequest(form, sheet.reader.language);
  if (!input.ok) return again(input.failure);
  const done = await changeAsSeen(
    deps,
    at,
    form,
    await byWhoOpenedIt(deps.cases, atDesk(at), move(input.value, authorityAt(sheet.desk))),
  );
  if (!done.ok && done.failure.code === "manager-needed") {
    return again([{ field: "agreed", message: whyManager(done.failure, sheet.reader.language) }]);
  }
  const refused = done.ok ? undefined : refusedDue(done.failure, sheet.reader.language);
  if (done.ok || refused === undefined) return answered(deps, at, form, done, listOf(form));
  return again(refused, fullOf(done.failure));
}

async function withdrawIt(deps: DeskDependencies, at: AtPromise, form: Form): Promise<Answer> {
  const { sheet, promise } = at;
  const { reason } = form;
  if (reason === undefined) {
    const message = sheetTexts(sheet.reader.language).sheet.needReason;
    const problems = [{ field: "reason", message }];
    return withdrawPromisePage(sheet, promise, { values: form, problems });
  }
  const withdrawn = withdraw(checked(withdrawInputSchema, { reason }));
  const decide = await byWhoOpenedIt(deps.cases, atDesk(at), withdrawn);
  return answered(deps, at, form, await changeAsSeen(deps, at, form, decide));
}

/** On what footing they agree with the customer on another time. */
export function authorityAt({ staff, story }: Sheet["desk"]): Authority {
  return authorityOf(staff, isHeardInWriting(story));
}

export function stateOf({ revision }: Commitment, values: Form) {
  return { values: { ...values, seen: String(revision) }, problems: [] };
}
