import {
  askForData,
  dataPromise,
  dataRequestSchema,
} from "../../../../shared/commitments/make/ask-for-data.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownPage } from "../../../wiring/page.ts";
import { newFormKey, sentOnce } from "../../forms/sent-once.ts";
import { onceToCase } from "../access/once-to-case.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import { ownForm } from "../access/own-form.ts";
import { dataPage } from "./data-page.tsx";

/** A copy of all that is held of the customer, or its end: either is a promise. */
export const dataRoutes = { show: ownPage(show), ask: ownForm(ask) };

async function show(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const { story, dealer } = opened;
  const now = deps.clock.now();
  const brand = (await deps.directory.brand(dealer.brand))?.document;
  const { department } = story.case;
  const promise = await dataPromise(deps, { department, dealer, brand, now });
  const keys = { export: newFormKey(deps.random), erase: newFormKey(deps.random) };
  return dataPage({ opened, promise, keys });
}

async function ask(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, story, dealer } = await openStoryToChange(deps, request);
  const input = readAs(dataRequestSchema, { want: form["want"] });
  if (!input.ok) throw new HttpProblem({ code: "invalid-request", errors: input.failure });
  const now = deps.clock.now();
  const brand = (await deps.directory.brand(dealer.brand))?.document;
  const { want } = input.value;
  return sentOnce(
    onceToCase(deps),
    { request, form, now },
    async (remember) => {
      const asked = { story, dealer, brand, want, now };
      const made = await askForData(deps, asked, () => remember(story.case));
      return made.ok ? ok(story.case) : made;
    },
    (failure) => {
      throw new HttpProblem(failure);
    },
  );
}
