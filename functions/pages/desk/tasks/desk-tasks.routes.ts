import { actorOf } from "../../../../shared/case/access/actor-of.ts";
import { isTheirs } from "../../../../shared/case/access/host-view.ts";
import { noteLooked } from "../../../../shared/case/access/note-looked.ts";
import { changeCommitment } from "../../../../shared/commitments/change/change-commitment.ts";
import type { Decide } from "../../../../shared/commitments/change/change-commitment.ts";
import { keep, keepInputSchema } from "../../../../shared/commitments/change/keep.ts";
import { byWhoOpenedIt } from "../../../../shared/commitments/change/outcome-law.ts";
import { acceptHandoff } from "../../../../shared/commitments/handoff/accept-handoff.ts";
import {
  acknowledgeRequest,
  acknowledgeRequestInputSchema,
} from "../../../../shared/commitments/handoff/acknowledge-request.ts";
import {
  returnHandoff,
  returnInputSchema,
} from "../../../../shared/commitments/handoff/return-handoff.ts";
import { settle, settleInputSchema } from "../../../../shared/commitments/change/settle.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { fail } from "../../../../shared/kernel/result.ts";
import { listPlaceSchema } from "../../../../shared/commitments/promise/list-place.schema.ts";
import { readCursor, toCursor } from "../../../../shared/platform/http/list-page.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { partnerKey } from "../../../../shared/story/party-key.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { logCall } from "./log-call.ts";
import { atPartnersDesk, openSettlement, openTask } from "./open-task.ts";
import type { OpenTask } from "./open-task.ts";
import { settlementIn } from "./settlement-in.ts";
import { settlementPage } from "./settlement-page.tsx";
import type { OpenSettlement } from "./settlement-page.tsx";
import { taskHref, tasksHref } from "./task-href.ts";
import { taskListPage } from "./task-list-page.tsx";
import { taskPage } from "./task-page.tsx";
import { wrongAnswer, wrongSettlement } from "./wrong-answer.ts";

/** More are on the next page. */
const MOST_TASKS = 50;

/** Last what others say they did in its place. */
const LISTS = ["offered", "open", "settling"] as const;

/** What people of a partner see and do, by the use cases of the API. */
export const deskTasksRoutes = {
  list: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atPartnersDesk(deps.directory, request, session);
    const reader = { staff: at.staff, at: partnerKey(at.partner.id) };
    const now = deps.clock.now();
    // Further on it is the rest of one of the lists.
    const states = LISTS.filter((state) => request.query[state] !== undefined);
    const lists = await Promise.all(
      (states.length === 0 ? LISTS : states).map(async (state) => {
        const after = readCursor(request.query[state], listPlaceSchema);
        const asked = { partner: at.partner.id, state, after, limit: MOST_TASKS };
        const { items, next } = await deps.commitments.tasksOf(asked);
        const tasks = items.filter((one) => state === "settling" || isTheirs(one, reader, now));
        const more = next && `?${new URLSearchParams({ [state]: toCursor(next) }).toString()}`;
        return { state, tasks, more };
      }),
    );
    return taskListPage({ at, lists });
  }),
  task: deskPage(async (deps: DeskDependencies, request, session) => {
    const settling = await openSettlement(deps, request, session);
    if (settling !== undefined) {
      await noteLooked(deps, settling.desk, settling.now);
      return settlementPage(settling);
    }
    const at = await openTask(deps, request, session);
    // No look is without a trace.
    await noteLooked(deps, at.desk, at.now);
    return taskPage(at);
  }),
  press: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const settling = await openSettlement(deps, request, session);
    if (settling !== undefined) return answerSettlement(deps, request, settling, form);
    const at = await openTask(deps, request, session);
    const { promise } = at;
    const problems = wrongAnswer(form, at.reader.language);
    if (problems.length > 0) return taskPage(at, { state: { values: form, problems } });
    const decide = asShown(form, await decisionOf(deps, at, form));
    const done = await changeCommitment(deps, changeBy(at, request), decide);
    if (!done.ok) return taskPage(at, refusedBy(done.failure, form));
    // Whoever called goes on with it.
    const isCall = form["do"] === "attempt";
    return seeOther(isCall ? taskHref(at.partner.id, promise) : tasksHref(at.partner.id));
  }),
};

async function answerSettlement(
  deps: DeskDependencies,
  request: HttpRequest,
  at: OpenSettlement,
  form: Form,
): Promise<Answer> {
  const problems = wrongSettlement(form, at.reader.language);
  if (problems.length > 0) return settlementPage(at, { state: { values: form, problems } });
  const decide = settle(checked(settleInputSchema, settlementIn(form)), at.desk);
  const done = await changeCommitment(deps, changeBy(at, request), asShown(form, decide));
  if (!done.ok) return settlementPage(at, refusedBy(done.failure, form));
  return seeOther(tasksHref(at.partner.id));
}

/** What was typed stays. */
function refusedBy({ code }: Problem, values: Form) {
  return { state: { values, problems: [] }, refused: code };
}

function changeBy({ desk, promise, now }: OpenTask, { again }: HttpRequest) {
  const { story, dealer, brand } = desk;
  const around = { story, dealer: dealer.document, brand: brand?.document };
  return { ...around, by: actorOf(desk), id: promise.id, now, again };
}

type Decision = Decide | Promise<Decide>;

/** @throws HttpProblem 404 for what is no button. */
function decisionOf({ cases }: DeskDependencies, at: OpenTask, form: Form): Decision {
  const { desk, promise, now } = at;
  const { reason, partnerReference, note } = form;
  switch (form["do"]) {
    case "accept":
      return acceptHandoff(desk);
    case "decline":
      return returnHandoff(checked(returnInputSchema, { reason }), desk);
    case "acknowledge":
      return acknowledgeRequest(checked(acknowledgeRequestInputSchema, { partnerReference }), desk);
    case "done":
      return byWhoOpenedIt(
        cases,
        { desk, id: promise.id, now },
        keep(checked(keepInputSchema, { outcome: "done", note })),
      );
    case "attempt":
      return logCall(cases, at, form);
    default:
      throw new HttpProblem({ code: "route-not-found" });
  }
}

/** Only on the state that the page showed: no press is counted twice, or against a colleague's. */
function asShown({ seen }: Form, decide: Decide): Decide {
  return (commitment, present) =>
    String(commitment.revision) === seen
      ? decide(commitment, present)
      : fail({ code: "precondition-failed" });
}
