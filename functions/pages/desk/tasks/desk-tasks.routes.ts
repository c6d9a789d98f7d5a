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
import { fail } from "../../../../shared/kernel/result.ts";
import { ownReason } from "../../../../shared/language/own-words/own-words.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { partnerKey } from "../../../../shared/story/party-key.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { atPartnersDesk, openTask } from "./open-task.ts";
import type { OpenTask } from "./open-task.ts";
import { tasksHref } from "./task-href.ts";
import { taskListPage } from "./task-list-page.tsx";
import { taskPage } from "./task-page.tsx";

/** More are behind the first that are done. */
const MOST_TASKS = 100;

/** What people of a partner see and do, by the use cases of the API. */
export const deskTasksRoutes = {
  list: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atPartnersDesk(deps.directory, request, session);
    const asked = { partner: at.partner.id, limit: MOST_TASKS };
    const found = await Promise.all(
      (["offered", "open"] as const).map((state) => deps.commitments.tasksOf({ ...asked, state })),
    );
    const items = found.flatMap((page) => page.items);
    const reader = { staff: at.staff, at: partnerKey(at.partner.id) };
    const now = deps.clock.now();
    return taskListPage({ at, tasks: items.filter((one) => isTheirs(one, reader, now)) });
  }),
  task: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await openTask(deps, request, session);
    // No look is without a trace.
    await noteLooked(deps, at.desk, at.now);
    return taskPage(at);
  }),
  press: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const at = await openTask(deps, request, session);
    const { desk, promise, now } = at;
    const { story, dealer, brand } = desk;
    const by = actorOf(desk);
    const around = { story, dealer: dealer.document, brand: brand?.document };
    const asked = { ...around, by, id: promise.id, now, again: request.again };
    const decide = asShown(form, await decisionOf(deps, at, form));
    const done = await changeCommitment(deps, asked, decide);
    return done.ok ? seeOther(tasksHref(at.partner.id)) : taskPage(at, done.failure.code);
  }),
};

type Decision = Decide | Promise<Decide>;

/** @throws HttpProblem 422 for a reference or a reason that is none, 404 for what is no button. */
function decisionOf(
  { cases }: DeskDependencies,
  { desk, promise, now }: OpenTask,
  form: Form,
): Decision {
  const { reason, partnerReference, note } = form;
  switch (form["do"]) {
    case "accept":
      return acceptHandoff(desk);
    case "decline":
      return returnHandoff(
        reason === undefined ? ownReason("handed-back") : checked(returnInputSchema, { reason }),
        desk,
      );
    case "acknowledge":
      return acknowledgeRequest(checked(acknowledgeRequestInputSchema, { partnerReference }), desk);
    case "done":
      return byWhoOpenedIt(
        cases,
        { desk, id: promise.id, now },
        keep(
          checked(keepInputSchema, { outcome: "done", ...(note === undefined ? {} : { note }) }),
        ),
      );
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
