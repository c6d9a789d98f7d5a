import * as z from "zod";
import {
  feedbackInputSchema,
  giveFeedback,
} from "../../shared/booking/reminders-and-feedback/give-feedback.ts";
import type {
  FeedbackGiven,
  GiveFeedbackDeps,
} from "../../shared/booking/reminders-and-feedback/give-feedback.ts";
import { caseForCustomer, CASE_NOT_FOUND } from "../../shared/case/access/case-access.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { RecentDealers } from "../../shared/directory/recent-dealers.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { idempotently } from "../../shared/platform/http/idempotent.ts";
import { bearerOf, readJson } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { IdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";

type Dependencies = GiveFeedbackDeps & {
  readonly cases: CaseStore;
  readonly recentDealers: RecentDealers;
  readonly idempotency: IdempotencyStore;
  readonly clock: Clock;
};

export const feedbackAnswerSchema = z.object({
  reference: z.string(),
  appointment: z.string(),
  ...feedbackInputSchema.shape,
  at: z.string(),
});

const FEEDBACK = "POST /v1/cases/{reference}/feedback";

/** How a visit was, from the customer who was asked. */
export function feedbackRoutes(deps: Dependencies): Route[] {
  return [{ on: FEEDBACK, handle: (request) => rate(deps, request) }];
}

async function rate(deps: Dependencies, request: HttpRequest): Promise<Answer> {
  const { params } = request;
  const asked = await caseForCustomer(deps.cases, params["reference"] ?? "", bearerOf(request));
  const story = required(asked);
  const dealer = await deps.recentDealers(story.case.dealer);
  if (dealer === undefined) throw new HttpProblem(CASE_NOT_FOUND);
  const input = readJson(request, feedbackInputSchema);
  const { reference } = story.case;
  const zone = dealer.timeZone;
  const now = deps.clock.now();
  const identity = { route: FEEDBACK, caller: reference, body: input };
  return idempotently(deps.idempotency, request, identity, now, async (remember) => {
    const said = { story, dealer, input, now };
    const done = await giveFeedback(deps, said, (given) => remember(answerOf(given, zone)));
    if (done.ok) return ok(answerOf(done.value, zone));
    if (done.failure.code === "replayed") return fail({ code: "replayed" });
    throw new HttpProblem(done.failure);
  });
}

function answerOf({ reference, visit, rating, comment, at }: FeedbackGiven, zone: string): Answer {
  const given = {
    reference,
    appointment: visit,
    rating,
    ...(comment === undefined ? {} : { comment }),
    at: toOffsetText(zone, at),
  };
  return json(201, feedbackAnswerSchema, given, { location: `/v1/cases/${reference}` });
}
