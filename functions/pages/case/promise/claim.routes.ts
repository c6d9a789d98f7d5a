import {
  claimInputSchema,
  claimPromise,
} from "../../../../shared/commitments/make/claim-promise.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { claimPage } from "./claim-page.tsx";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import type { OpenStory } from "../access/open-story.ts";
import { claimProblems, claimRequest } from "./claim-request.ts";
import type { Form } from "../../forms/read-form.ts";
import { numberKnown, withNumber } from "../frame/own-number.tsx";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { onceToCase } from "../access/once-to-case.ts";
import { caseTexts } from "../../text/case-texts.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownForm } from "../access/own-form.ts";
import { ownPage } from "../../../wiring/page.ts";

/** "I was promised …", at the customer's word. */
export const claimRoutes = { ask: ownPage(ask), claim: ownForm(claim) };

async function ask(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const { story, dealer } = opened;
  const { department } = story.case;
  const date = dateAt(dealer.timeZone, deps.clock.now());
  const values = { department, date, ...numberKnown(story.case, dealer) };
  const state = { values, problems: [] };
  return claimPage({ opened, key: newFormKey(deps.random), state, status: 200 });
}

async function claim(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { story, dealer } = opened;
  const input = readAs(claimInputSchema, claimRequest(dealer, form));
  if (!input.ok) return again(opened, form, input.failure);
  const now = deps.clock.now();
  return sentOnce(
    onceToCase(deps),
    { request, form, now },
    async (remember) => {
      const reached = await withNumber(deps, opened, form, now);
      if (!reached.ok) return reached;
      const told = { story, dealer, input: input.value, now };
      const made = await claimPromise(deps, told, () => remember(story.case));
      return made.ok ? ok(story.case) : made;
    },
    (failure) => refused(opened, form, failure),
  );
}

function refused(opened: OpenStory, form: Form, problem: Problem): Answer {
  const { language } = readerAt(opened.dealer);
  if (problem.code === "too-many-requests") {
    const { promise, address } = caseTexts(language);
    const wrong =
      problem.detail === "too-many-claims"
        ? { field: "what", message: promise.tooManyClaims }
        : { field: "phone", message: address.tooMany };
    return asked(opened, form, PROBLEMS[problem.code].status, [wrong]);
  }
  if (problem.errors === undefined) throw new HttpProblem(problem);
  return again(opened, form, problem.errors);
}

function again(opened: OpenStory, form: Form, errors: Parameters<typeof claimProblems>[0]): Answer {
  const problems = claimProblems(errors, readerAt(opened.dealer).language);
  if (problems === undefined) throw new HttpProblem({ code: "invalid-request", errors });
  return asked(opened, form, PROBLEMS["invalid-request"].status, problems);
}

/** The form as it was sent, with what is wrong. */
function asked(
  opened: OpenStory,
  form: Form,
  status: number,
  problems: NonNullable<ReturnType<typeof claimProblems>>,
): Answer {
  const { key = "", ...values } = form;
  return claimPage({ opened, key, state: { values, problems }, status });
}
