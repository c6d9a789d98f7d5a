import { askForCall, askForCallSchema } from "../../../../shared/commitments/make/ask-for-call.ts";
import { nextCalls } from "../../../../shared/commitments/make/next-calls.ts";
import type { NextCalls } from "../../../../shared/commitments/make/next-calls.ts";
import { changeOwnDetails } from "../../../../shared/case/customer/own-details.ts";
import { wantsNoCalls } from "../../../../shared/commitments/make/answer-promised.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { caseCallPage, needsNumber } from "./case-call-page.tsx";
import { readerAt } from "../../reader/reader-at.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import type { OpenStory } from "../access/open-story.ts";
import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { onceToCase } from "../access/once-to-case.ts";
import { dueChosen } from "../../times/call-choices.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { caseTexts } from "../../text/case-texts.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownForm } from "../access/own-form.ts";
import { ownPage } from "../../../wiring/page.ts";

/** A call within a case. */
export const caseCallRoutes = { ask: ownPage(ask), take: ownForm(take) };

async function ask(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const next = await nextFor(deps, opened, deps.clock.now());
  const { topic } = opened.story.case;
  const state = { values: { topic }, problems: [] };
  return caseCallPage({ opened, next, key: newFormKey(deps.random), state });
}

async function take(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { story, dealer } = opened;
  const now = deps.clock.now();
  const { topic = "", key = newFormKey(deps.random) } = form;
  const again = async (failure: Problem) => {
    const state = { values: form, problems: problemsOf(failure, form, opened) };
    const { status } = PROBLEMS[failure.code];
    const next = await nextFor(deps, opened, now);
    return caseCallPage({ opened, next, key, state, status });
  };
  const input = askForCallSchema.safeParse({ topic, ...dueChosen(form["due"]) });
  if (!input.success) return again(NO_TOPIC);
  return sentOnce(
    onceToCase(deps),
    { request, form, now },
    async (remember) => {
      const reached = await withNumber(deps, opened, form, now);
      if (!reached.ok) return reached;
      const wish = { story: { ...story, case: reached.value }, dealer, input: input.data, now };
      const made = await askForCall(deps, wish, () => remember(story.case));
      return made.ok ? ok(story.case) : made;
    },
    again,
  );
}

/** The number that the form asked for is theirs from now on. */
async function withNumber(
  deps: RequestDependencies,
  { story, dealer }: OpenStory,
  { phone }: Form,
  now: Instant,
): Promise<Result<Case, Problem>> {
  if (phone === undefined || !needsNumber(story.case)) return ok(story.case);
  const changed = await changeOwnDetails(deps, { story, dealer, input: { phone }, now });
  if (changed.ok || changed.failure.errors === undefined) return changed;
  const errors = changed.failure.errors.map((error) => ({ ...error, pointer: "/customer/phone" }));
  return fail({ ...changed.failure, errors });
}

/** @throws HttpProblem for what no change of the form can mend. */
function problemsOf(failure: Problem, form: Form, { dealer }: OpenStory): readonly FieldProblem[] {
  const { language } = readerAt(dealer);
  const words = caseTexts(language).reach;
  if (failure.code === "too-many-requests") {
    return [{ field: "topic", message: words.tooManyCalls }];
  }
  if (failure.code === "due-cannot-be-met") {
    return [{ field: "due", message: bookingTexts(language).call.full }];
  }
  if (failure === NO_TOPIC) return [{ field: "topic", message: words.needTopic }];
  const problems = fieldProblems(failure.errors ?? [], form, language);
  if (problems === undefined) throw new HttpProblem(failure);
  return problems;
}

const NO_TOPIC: Problem = { code: "invalid-request" };

function nextFor(
  { commitments }: RequestDependencies,
  { story, dealer }: OpenStory,
  now: Instant,
): Promise<NextCalls | undefined> {
  const { department, contact } = story.case;
  const windows = wantsNoCalls(story.case) ? undefined : contact?.windows;
  return nextCalls(commitments, dealer, department, now, windows);
}
