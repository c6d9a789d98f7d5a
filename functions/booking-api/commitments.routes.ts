import type * as z from "zod";
import { caseForCustomer, CASE_NOT_FOUND } from "../../shared/case/access/case-access.ts";
import { caseView, caseViewSchema } from "../../shared/views/case-view.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { CaseStory } from "../../shared/story/case-story.ts";
import { changeContact } from "../../shared/case/customer/change-contact.ts";
import type { ChangeContactDeps } from "../../shared/case/customer/change-contact.ts";
import { contactInputSchema } from "../../shared/case/customer/customer-input.ts";
import { asSeen } from "../../shared/commitments/change/as-seen.ts";
import { etagOf } from "../../shared/commitments/promise/etag-of.ts";
import { changeOwnCommitment } from "../../shared/commitments/change/change-own-commitment.ts";
import type { ChangeOwnCommitmentDeps } from "../../shared/commitments/change/change-own-commitment.ts";
import type { Decide } from "../../shared/commitments/change/change-commitment.ts";
import { claimInputSchema, claimPromise } from "../../shared/commitments/make/claim-promise.ts";
import type { ClaimPromiseDeps } from "../../shared/commitments/make/claim-promise.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import { confirm, confirmInputSchema } from "../../shared/commitments/change/confirm.ts";
import { dispute, disputeInputSchema } from "../../shared/commitments/change/dispute.ts";
import { withdraw, withdrawOwnInputSchema } from "../../shared/commitments/change/withdraw.ts";
import type { Dealer } from "../../shared/directory/dealer.schema.ts";
import type { RecentDealers } from "../../shared/directory/recent-dealers.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import type { Clock, Instant } from "../../shared/kernel/time.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { idempotently } from "../../shared/platform/http/idempotent.ts";
import { bearerOf, readJson } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { IdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";

type Dependencies = ChangeOwnCommitmentDeps &
  ClaimPromiseDeps &
  ChangeContactDeps & {
    readonly cases: CaseStore;
    readonly recentDealers: RecentDealers;
    readonly idempotency: IdempotencyStore;
    readonly clock: Clock;
  };

const CLAIM = "POST /v1/cases/{reference}/commitments";
const ONE = `${CLAIM}/{id}` as const;

/** The customer's last word on promises, and how they may be reached, for whoever holds the token. */
export function commitmentsRoutes(deps: Dependencies): Route[] {
  return [
    { on: CLAIM, handle: (request) => claim(deps, request) },
    {
      on: `${ONE}/confirm`,
      handle: (request) => say(deps, request, confirm(said(request, confirmInputSchema))),
    },
    {
      on: `${ONE}/dispute`,
      handle: (request) => say(deps, request, dispute(said(request, disputeInputSchema))),
    },
    {
      on: `${ONE}/withdraw`,
      handle: (request) => say(deps, request, withdraw(said(request, withdrawOwnInputSchema))),
    },
    { on: "PUT /v1/cases/{reference}/contact", handle: (request) => contact(deps, request) },
  ];
}

/** Nothing needs to be said besides, so an empty body is a whole request. */
function said<Schema extends z.ZodType<object>>(
  request: HttpRequest,
  schema: Schema,
): z.output<Schema> {
  return request.body === "" ? schema.parse({}) : readJson(request, schema);
}

async function say(deps: Dependencies, request: HttpRequest, decide: Decide): Promise<Answer> {
  const own = await ownCase(deps, request);
  const { id = "" } = request.params;
  const now = deps.clock.now();
  const seen = asSeen(request.headers["if-match"], decide);
  const commitment = required(await changeOwnCommitment(deps, { ...own, id, now }, seen));
  return answerOf(200, commitment, own, now);
}

async function claim(deps: Dependencies, request: HttpRequest): Promise<Answer> {
  const own = await ownCase(deps, request);
  const input = readJson(request, claimInputSchema);
  const now = deps.clock.now();
  const { reference } = own.story.case;
  const identity = { route: CLAIM, caller: reference, body: input };
  return idempotently(deps.idempotency, request, identity, now, async (remember) => {
    const location = `/v1/cases/${reference}`;
    const toAnswer = (made: Commitment) => answerOf(201, made, own, now, { location });
    const done = await claimPromise(deps, { ...own, input, now }, (made) =>
      remember(toAnswer(made)),
    );
    if (done.ok) return ok(toAnswer(done.value));
    if (done.failure.code === "replayed") return fail({ code: "replayed" });
    throw new HttpProblem(done.failure);
  });
}

async function contact(deps: Dependencies, request: HttpRequest): Promise<Answer> {
  const { story, dealer } = await ownCase(deps, request);
  const input = readJson(request, contactInputSchema);
  const now = deps.clock.now();
  const changed = required(await changeContact(deps, { story, dealer, contact: input, now }));
  const after = { ...story, case: { ...story.case, contact: changed } };
  return json(200, caseViewSchema, caseView(after, dealer, "customer", now));
}

type OwnCase = { readonly story: CaseStory; readonly dealer: Dealer };

async function ownCase(deps: Dependencies, request: HttpRequest): Promise<OwnCase> {
  const { reference = "" } = request.params;
  const story = required(await caseForCustomer(deps.cases, reference, bearerOf(request)));
  const dealer = await deps.recentDealers(story.case.dealer);
  if (dealer === undefined) throw new HttpProblem(CASE_NOT_FOUND);
  return { story, dealer };
}

function answerOf(
  status: 200 | 201,
  commitment: Commitment,
  { dealer, story }: OwnCase,
  now: Instant,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const answer = toCommitmentAnswer(commitment, dealer.timeZone, now, story.case.contact);
  return json(status, commitmentAnswerSchema, answer, { ...headers, etag: etagOf(commitment) });
}
