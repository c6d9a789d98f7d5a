import * as z from "zod";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import {
  callbackInputSchema,
  requestCallback,
} from "../../shared/commitments/make/request-callback.ts";
import type {
  CallbackMade,
  RequestCallbackDeps,
} from "../../shared/commitments/make/request-callback.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import type { Clock, Instant } from "../../shared/kernel/time.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { idempotently } from "../../shared/platform/http/idempotent.ts";
import { readJson } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { IdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";

export const callbackAnswerSchema = z.object({
  reference: z.string(),
  caseToken: z.string(),
  manageUrl: z.string(),
  commitment: commitmentAnswerSchema,
});

export type CallbacksRoutesDeps = RequestCallbackDeps & {
  readonly idempotency: IdempotencyStore;
  readonly clock: Clock;
  readonly publicUrl: string;
};

const ASK = "POST /v1/callbacks";

/** Asking to be called back, without sign-in. */
export function callbacksRoutes(deps: CallbacksRoutesDeps): Route[] {
  return [{ on: ASK, handle: (request) => ask(deps, request) }];
}

async function ask(deps: CallbacksRoutesDeps, request: HttpRequest): Promise<Answer> {
  const body = readJson(request, callbackInputSchema);
  const { dealer, customer } = body;
  const caller = `${dealer} ${customer.email ?? customer.phone ?? ""}`;
  const now = deps.clock.now();
  return idempotently(
    deps.idempotency,
    request,
    { route: ASK, caller, body },
    now,
    async (remember) => {
      const answerOf = (made: CallbackMade) => toAnswer(made, deps.publicUrl, now);
      const done = await requestCallback(deps, body, now, (made) => remember(answerOf(made)));
      if (done.ok) return ok(answerOf(done.value));
      if (done.failure.code === "replayed") return fail({ code: "replayed" });
      throw new HttpProblem(done.failure);
    },
  );
}

function toAnswer(
  { case: matter, commitment, timeZone }: CallbackMade,
  publicUrl: string,
  now: Instant,
): Answer {
  const { reference, token, contact } = matter;
  const value = {
    reference,
    caseToken: token,
    manageUrl: `${publicUrl}/c/${reference}?t=${token}`,
    commitment: toCommitmentAnswer(commitment, timeZone, now, contact),
  };
  return json(201, callbackAnswerSchema, value, { location: `/v1/cases/${reference}` });
}
