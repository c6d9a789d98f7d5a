import { askForCall, askForCallSchema } from "../../../../shared/commitments/make/ask-for-call.ts";
import { wantsNoCalls } from "../../../../shared/commitments/make/answer-promised.ts";
import { invalid } from "../../../../shared/kernel/invalid.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { caseCallPage } from "./case-call-page.tsx";
import { readerAt } from "../../reader/reader-at.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import type { OpenStory } from "../access/open-story.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { onceToCase } from "../access/once-to-case.ts";
import { isInWriting } from "../../times/in-writing.ts";
import { numberKnown, withNumber } from "../frame/own-number.tsx";
import { nextAnswer } from "../frame/next-answer.ts";
import { serviceName } from "../frame/service-name.ts";
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
  const next = await nextAnswer(deps, opened, deps.clock.now());
  const { story, dealer } = opened;
  const { case: matter } = story;
  const topic = topicOf(opened, request.query["visit"]) ?? matter.topic;
  const state = { values: { topic, ...numberKnown(matter, dealer) }, problems: [] };
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
    const next = await nextAnswer(deps, opened, now);
    return caseCallPage({ opened, next, key, state, status });
  };
  const inWriting = isInWriting(form);
  const due = inWriting ? {} : dueChosen(form["due"]);
  const input = askForCallSchema.safeParse({ topic, ...due, inWriting });
  if (!input.success) return again(NO_TOPIC);
  if (form["phone"] === undefined && !inWriting && !wantsNoCalls(story.case))
    return again(NO_NUMBER);
  return sentOnce(
    onceToCase(deps),
    { request, form, now },
    async (remember) => {
      const reached = inWriting ? ok(story.case) : await withNumber(deps, opened, form, now);
      if (!reached.ok) return reached;
      const wish = { story: { ...story, case: reached.value }, dealer, input: input.data, now };
      const made = await askForCall(deps, wish, () => remember(story.case));
      return made.ok ? ok(story.case) : made;
    },
    again,
  );
}

/** @throws HttpProblem for what no change of the form can mend. */
function problemsOf(failure: Problem, form: Form, { dealer }: OpenStory): readonly FieldProblem[] {
  const { language } = readerAt(dealer);
  const words = caseTexts(language).reach;
  if (failure.code === "too-many-requests") {
    const ofCalls = failure.detail === "too-many-calls";
    return ofCalls
      ? [{ field: "topic", message: words.tooManyCalls }]
      : [{ field: "phone", message: caseTexts(language).address.tooMany }];
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

const NO_NUMBER: Problem = {
  code: "invalid-request",
  errors: [invalid("/customer/phone", "phone-for-a-call")],
};

/** Whoever finds no time for a visit need not say again what it is about. */
function topicOf({ story, dealer }: OpenStory, visit: string | undefined): string | undefined {
  const found = story.appointments.find(({ id }) => id === visit);
  if (found === undefined) return undefined;
  return bookingTexts(readerAt(dealer).language).call.topicFor(
    serviceName(dealer, found, readerAt(dealer).language),
  );
}
