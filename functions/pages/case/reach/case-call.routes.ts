import { askForCall, askForCallSchema } from "../../../../shared/commitments/make/ask-for-call.ts";
import { callbackDue } from "../../../../shared/commitments/make/callback-due.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { ProblemCode } from "../../../../shared/kernel/problem.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { caseCallPage } from "./case-call-page.tsx";
import { readerAt } from "../../reader/reader-at.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import type { OpenStory } from "../access/open-story.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { onceToCase } from "../access/once-to-case.ts";
import { caseTexts } from "../../text/case-texts.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownForm } from "../access/own-form.ts";
import { ownPage } from "../../../wiring/page.ts";

/** A call within a case. */
export const caseCallRoutes = { ask: ownPage(ask), take: ownForm(take) };

async function ask(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const dueAt = dueFor(opened, deps.clock.now());
  const { topic } = opened.story.case;
  return caseCallPage({ opened, dueAt, key: newFormKey(deps.random), topic, problem: undefined });
}

async function take(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { story, dealer } = opened;
  const now = deps.clock.now();
  const words = caseTexts(readerAt(dealer).language).reach;
  const { topic = "", key = newFormKey(deps.random) } = form;
  const again = (code: ProblemCode, message: string) => {
    const problem = { message, status: PROBLEMS[code].status };
    return caseCallPage({ opened, dueAt: dueFor(opened, now), key, topic, problem });
  };
  const input = askForCallSchema.safeParse({ topic });
  if (!input.success) return again("invalid-request", words.needTopic);
  return sentOnce(
    onceToCase(deps),
    { request, form, now },
    async (remember) => {
      const wish = { story, dealer, input: input.data, now };
      const made = await askForCall(deps, wish, () => remember(story.case));
      return made.ok ? ok(story.case) : made;
    },
    (failure) => {
      if (failure.code !== "too-many-requests") throw new HttpProblem(failure);
      return again(failure.code, words.tooManyCalls);
    },
  );
}

function dueFor({ story, dealer }: OpenStory, now: Instant): Instant | undefined {
  const { department, contact } = story.case;
  const due = callbackDue(dealer, department, now, { windows: contact?.windows });
  return due.ok ? due.value.dueAt : undefined;
}
