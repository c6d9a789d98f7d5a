import { waitForTime } from "../../../../shared/booking/change/wait-for-time.ts";
import type { WaitForTime } from "../../../../shared/booking/change/wait-for-time.ts";
import { toldInWritingBy } from "../../../../shared/commitments/make/find-time.ts";
import { startOfDay } from "../../../../shared/kernel/zone.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { orBookingProblem } from "../../../wiring/booking-done.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { publicPage } from "../../../wiring/page.ts";
import { letThrough } from "../../../wiring/with-proof.ts";
import { withinNewCases } from "../../../wiring/within-limits.ts";
import { onceToCase } from "../../case/access/once-to-case.ts";
import { doubtedEmail, withMeantEmail } from "../../forms/doubted-email.ts";
import { publicForm } from "../../forms/pressed-once.ts";
import { readForm } from "../../forms/read-form.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { unlessTooMany } from "../../forms/unless-too-many.ts";
import { acceptedLanguages } from "../../reader/chosen-language.ts";
import { dayText } from "../../reader/day-text.ts";
import { preferredLanguage } from "../../reader/preferred-language.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { choiceHref, isReadyForTimes } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";
import { asksForProof } from "../frame/asks-for-proof.ts";
import { choiceOf } from "../frame/choice-of.ts";
import { choiceSent, comingBack } from "../frame/choice-sent.ts";
import { dealerOf } from "../frame/dealer-of.ts";
import { waitProblems } from "./wait-problems.ts";
import { waitRequest } from "./wait-request.ts";
import { waitingDays } from "./waiting-days.ts";
import { isFromHere, waitingPage } from "./waiting-page.tsx";
import type { WaitingPageProps } from "./waiting-page.tsx";

/** Waiting for a time to become free, for whom none of the free ones suits. */
export const waitRoutes = { ask: publicPage(askForDays), take: publicForm(takeWish) };

async function askForDays(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { query } = request;
  const dealer = await dealerOf(deps.recentDealers, request);
  const chosen = choiceOf(dealer, query);
  if (!isReadyForTimes(dealer, chosen)) return seeOther(choiceHref(dealer.id, chosen));
  const coming = { request, host: query["host"] };
  const { choice, known } = await comingBack(deps, dealer, chosen, coming);
  const now = deps.clock.now();
  const language = preferredLanguage(dealer.languages, acceptedLanguages(request));
  const values = { ...daysAtFirst(dealer, choice, now), language, ...known };
  const key = newFormKey(deps.random);
  const isKnown = known !== undefined;
  return shown({ dealer, choice, now }, { state: { values, problems: [] }, key, isKnown });
}

async function takeWish(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const form = withMeantEmail(readForm(request, deps.publicUrl));
  const dealer = await dealerOf(deps.recentDealers, request);
  const choice = await choiceSent(deps, dealer, form, request);
  if (!isReadyForTimes(dealer, choice)) return seeOther(choiceHref(dealer.id, choice));
  const now = deps.clock.now();
  const sent: Sent = { deps, dealer, choice, form, request, now };
  if (!isFromHere(form)) return fromOther(sent);
  const input = waitRequest(dealer, choice, form, now);
  if (!input.ok) return mended(sent, input.failure);
  if (form["host"] !== undefined && choice.host === undefined) return withoutHost(sent);
  const doubt = doubtedEmail(form);
  if (doubt !== undefined) return again(sent, { doubt });
  return unlessTooMany(
    async () => joinOnce(sent, input.value),
    async () => again(sent, { tooMany: true, status: 429 }),
  );
}

type Sent = {
  readonly deps: RequestDependencies;
  readonly dealer: Dealer;
  readonly choice: Choice;
  readonly form: Form;
  readonly request: HttpRequest;
  readonly now: Instant;
};

/** However often the form is sent, one place in the queue. @throws HttpProblem 429 where a limit is reached. */
async function joinOnce(sent: Sent, input: WaitForTime): Promise<Answer> {
  const { deps, dealer, form, request, now } = sent;
  return sentOnce(
    onceToCase(deps, "/done"),
    { request, form, now },
    async (remember) => {
      const { email, proof } = form;
      const paid = await letThrough(deps, { dealer: dealer.id, email, request, proof }, now);
      if (!paid.ok) return paid;
      await withinNewCases(deps, dealer.id, request, now);
      const done = await waitForTime(deps, input, now, ({ case: opened }) => [
        ...remember(opened),
        ...paid.value.writes,
      ]);
      return done.ok ? ok(done.value.case) : orBookingProblem(done);
    },
    (failure) => {
      if (failure.code === "proof-required")
        return asksForProof(deps, dealer, form, `/d/${dealer.id}/waiting`);
      if (failure.errors === undefined) throw new HttpProblem(failure);
      return mended(sent, failure.errors);
    },
  );
}

/** Everything that was entered elsewhere for a time that is gone, and the days to be added; who comes is said later. */
function fromOther({ deps, dealer, choice, form, now }: Sent): Answer {
  const { start: _lost, offered: _others, ...entered } = form;
  const values = { ...daysAtFirst(dealer, choice, now), ...entered };
  const state = { values, problems: [] };
  const visitorLost = form["visitorName"] !== undefined || form["visitorPhone"] !== undefined;
  return shown({ dealer, choice, now }, { state, key: newFormKey(deps.random), visitorLost });
}

/** @throws HttpProblem for what no change of the form can mend. */
function mended(sent: Sent, errors: readonly FieldError[]): Answer {
  const { dealer, choice, form, now } = sent;
  const reader = readerAt(dealer);
  const last = dayText(reader, waitingDays(dealer, choice, now).last);
  const problems = waitProblems(errors, { form, language: reader.language, last });
  if (problems === undefined) throw new HttpProblem({ code: "invalid-request", errors });
  return again(sent, { state: { values: form, problems }, status: 422 });
}

/** Whom they asked for is not quietly somebody else. */
function withoutHost(sent: Sent): Answer {
  const { host: _gone, ...values } = sent.form;
  return again(sent, { state: { values, problems: [] }, hostGone: true, status: 409 });
}

type Shown = Omit<WaitingPageProps, "dealer" | "choice" | "last" | "toldBy">;

/** The form as it was sent. */
function again(sent: Sent, props: Partial<Shown>): Answer {
  const { deps, form } = sent;
  const key = form["key"] ?? newFormKey(deps.random);
  return shown(sent, { state: { values: form, problems: [] }, key, ...props });
}

function shown(
  { dealer, choice, now }: Pick<Sent, "dealer" | "choice" | "now">,
  props: Shown,
): Answer {
  const { last } = waitingDays(dealer, choice, now);
  const at = { dealer, department: choice.service.department };
  const toldBy = toldInWritingBy({ ...at, before: startOfDay(dealer.timeZone, last) }, now);
  return waitingPage({ ...props, dealer, choice, last, toldBy });
}

/** As long as anybody waits here; whoever has less time says so. */
function daysAtFirst(dealer: Dealer, choice: Choice, now: Instant): Form {
  const { first, last } = waitingDays(dealer, choice, now);
  return { from: first, until: last };
}
