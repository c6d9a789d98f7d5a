import { callAt } from "../../../../shared/commitments/change/call-at.ts";
import { changeOwnCommitment } from "../../../../shared/commitments/change/change-own-commitment.ts";
import type { Decide } from "../../../../shared/commitments/change/change-commitment.ts";
import { toCommitmentAnswer } from "../../../../shared/commitments/promise/commitment-answer.ts";
import { acceptTime } from "../../../../shared/commitments/change/accept-time.ts";
import { confirm, confirmInputSchema } from "../../../../shared/commitments/change/confirm.ts";
import {
  disputableUntil,
  dispute,
  disputeInputSchema,
} from "../../../../shared/commitments/change/dispute.ts";
import {
  withdraw,
  withdrawOwnInputSchema,
} from "../../../../shared/commitments/change/withdraw.ts";
import { refusePartner } from "../../../../shared/commitments/handoff/refuse-partner.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import { pageLanguage } from "../../reader/page-language.ts";
import { taskText } from "../../text/task-text.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { callTimes } from "./call-times.ts";
import { seeOther } from "../../forms/see-other.ts";
import { newTimePage } from "./new-time-page.tsx";
import type { WrongTime } from "./new-time-page.tsx";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import type { OpenStory } from "../access/open-story.ts";
import { refusedPage } from "./refused-page.tsx";
import { withdrawPage } from "./withdraw-page.tsx";
import type { Asked } from "./withdraw-page.tsx";
import type { Form } from "../../forms/read-form.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownForm } from "../access/own-form.ts";
import { ownPage } from "../../../wiring/page.ts";

/** What the customer says of a promise: yes, not so, no longer needed, another time. */
export const promiseRoutes = {
  confirm: ownForm((deps: RequestDependencies, request) =>
    say(deps, request, ({ comment }) => confirm(checked(confirmInputSchema, { comment }))),
  ),
  dispute: ownForm((deps: RequestDependencies, request) =>
    say(deps, request, ({ comment, until }) =>
      ofWhatWasRead(until, dispute(checked(disputeInputSchema, { comment }))),
    ),
  ),
  acceptTime: ownForm((deps: RequestDependencies, request) =>
    say(deps, request, () => acceptTime()),
  ),
  refusePartner: ownForm((deps: RequestDependencies, request) =>
    say(deps, request, () => refusePartner),
  ),
  askToWithdraw: ownPage(askToWithdraw),
  withdraw: ownForm((deps: RequestDependencies, request) =>
    say(deps, request, ({ reason }) => withdraw(checked(withdrawOwnInputSchema, { reason }))),
  ),
  askForTime: ownPage((deps: RequestDependencies, request) => askForTime(deps, request)),
  newTime: ownForm(newTime),
};

/** A second press must not deny what was said before it: the page showed one word, and it is answered. */
function ofWhatWasRead(until: string | undefined, decide: Decide): Decide {
  return (commitment, present) => {
    const same = until === undefined || String(disputableUntil(commitment)) === until;
    const pressedBefore = !same && commitment.disputedAt !== undefined;
    return pressedBefore ? ok({ commitment, facts: [] }) : decide(commitment, present);
  };
}

async function say(
  deps: RequestDependencies,
  request: HttpRequest,
  decisionOf: (form: Form) => Decide,
): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  return change(deps, opened, request, decisionOf(form));
}

async function change(
  deps: RequestDependencies,
  { story, dealer }: OpenStory,
  request: HttpRequest,
  decide: Decide,
): Promise<Answer> {
  const { id = "" } = request.params;
  const now = deps.clock.now();
  const { again } = request;
  const done = await changeOwnCommitment(deps, { story, dealer, id, now, again }, decide);
  const { reference } = story.case;
  if (done.ok) return seeOther(`/c/${reference}#${id}`);
  const { code } = done.failure;
  // The owner is away until then, or somebody changed when to call; only a picked time can meet this.
  if (code === "due-cannot-be-met") return askForTime(deps, request, "timeGone");
  if (code !== "wrong-state" && code !== "too-late-to-dispute") {
    throw new HttpProblem(done.failure);
  }
  return refusedPage(dealer, reference, code);
}

async function askToWithdraw(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const asked = askedOf(deps, await openStory(deps, request), request);
  return isOpen(asked) ? withdrawPage(asked) : refused(asked);
}

async function askForTime(
  deps: RequestDependencies,
  request: HttpRequest,
  wrong?: WrongTime,
): Promise<Answer> {
  const asked = askedOf(deps, await openStory(deps, request), request);
  if (!isOpen(asked)) return refused(asked);
  const times = await callTimes(deps, asked.dealer, asked.promise, deps.clock.now());
  return newTimePage({ ...asked, times, wrong });
}

/** Picked by the customer: there is nothing to agree to and nothing to deny. */
async function newTime(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { dealer, promise } = askedOf(deps, opened, request);
  const at = instantTextSchema.safeParse(form["due"]).data;
  const times = await callTimes(deps, dealer, promise, deps.clock.now());
  // What was offered an hour ago may be gone; then the times are asked for again.
  if (at === undefined) return askForTime(deps, request, "needTime");
  if (!times.includes(at)) return askForTime(deps, request, "timeGone");
  return change(deps, opened, request, callAt({ due: { at } }));
}

/** @throws HttpProblem 404 for a promise of another case. */
function askedOf(
  { clock }: RequestDependencies,
  { story, dealer, formToken }: OpenStory,
  { params }: HttpRequest,
): Asked {
  const found = story.commitments.find(({ id }) => id === params["id"]);
  if (found === undefined) throw new HttpProblem({ code: "commitment-not-found" });
  const told = { ...found, what: taskText(found, pageLanguage(dealer.languages)) };
  const promise = toCommitmentAnswer(told, dealer, clock.now(), story.case.contact);
  return { dealer, reference: story.case.reference, promise, formToken };
}

function isOpen({ promise }: Asked): boolean {
  return promise.status === "open";
}

function refused({ dealer, reference }: Asked): Answer {
  return refusedPage(dealer, reference, "wrong-state");
}
