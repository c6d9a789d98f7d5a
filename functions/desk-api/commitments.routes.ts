import * as z from "zod";
import type { Case } from "../../shared/story/parts/case.schema.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import { caseForStaff, caseForStaffOrHost, hostsOf } from "../../shared/case/access/staff-case.ts";
import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";
import { acceptHandoff } from "../../shared/commitments/handoff/accept-handoff.ts";
import { acknowledge } from "../../shared/commitments/change/acknowledge.ts";
import { allowedPhone } from "../../shared/case/customer/allowed-phone.ts";
import { asSeen } from "../../shared/commitments/change/as-seen.ts";
import { etagOf } from "../../shared/commitments/promise/etag-of.ts";
import { applyPolicy } from "../../shared/commitments/change/apply-policy.ts";
import { isCall } from "../../shared/case/customer/call-windows.ts";
import {
  changeCommitment,
  COMMITMENT_NOT_FOUND,
} from "../../shared/commitments/change/change-commitment.ts";
import type {
  ChangeCommitmentDeps,
  Decide,
} from "../../shared/commitments/change/change-commitment.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import {
  toCommitmentAnswer,
  toStaffCommitmentAnswer,
} from "../../shared/commitments/promise/commitment-answer.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import { listPlaceSchema } from "../../shared/commitments/promise/list-place.schema.ts";
import type { CommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { escalate, escalateInputSchema } from "../../shared/commitments/change/escalate.ts";
import { handOff, handOffInputSchema } from "../../shared/commitments/handoff/hand-off.ts";
import { keep, keepInputSchema } from "../../shared/commitments/change/keep.ts";
import {
  commitmentListSchema,
  listCommitments,
} from "../../shared/commitments/promise/list-commitments.ts";
import { attemptInputSchema, logAttempt } from "../../shared/commitments/change/log-attempt.ts";
import type { AttemptInput } from "../../shared/commitments/change/log-attempt.ts";
import {
  commitmentInputSchema,
  makeCommitment,
} from "../../shared/commitments/make/make-commitment.ts";
import { byWhoOpenedIt } from "../../shared/commitments/change/outcome-law.ts";
import { move, moveInputSchema } from "../../shared/commitments/change/move.ts";
import {
  returnHandoff,
  returnInputSchema,
} from "../../shared/commitments/handoff/return-handoff.ts";
import { withdraw, withdrawInputSchema } from "../../shared/commitments/change/withdraw.ts";
import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import { staffAt } from "../../shared/directory/staff-access.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import type { Clock, Instant } from "../../shared/kernel/time.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { idempotently } from "../../shared/platform/http/idempotent.ts";
import { pageQuery, readCursor, toCursor } from "../../shared/platform/http/list-page.ts";
import { readJson, readQuery } from "../../shared/platform/http/request.ts";
import { staffEmail } from "../../shared/platform/http/staff-email.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { IdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";

export type CommitmentsRoutesDeps = ChangeCommitmentDeps & {
  readonly cases: CaseStore;
  readonly commitments: CommitmentStore;
  readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
  readonly idempotency: IdempotencyStore;
  readonly clock: Clock;
};

export const commitmentListAnswerSchema = z.object({
  items: z.array(commitmentAnswerSchema.extend({ reference: z.string() })),
  nextCursor: z.string().optional(),
});

export const acknowledgeInputSchema = z.strictObject({});

export const listQuerySchema = z.strictObject({ ...commitmentListSchema.shape, ...pageQuery });

const LIST = "GET /v1/admin/dealers/{dealer}/commitments";
const MAKE = "POST /v1/admin/cases/{reference}/commitments";
const ONE = `${MAKE}/{id}` as const;

/** Making promises and working them, for the staff of the case's dealer and its brand. */
export function commitmentsRoutes(deps: CommitmentsRoutesDeps): Route[] {
  const change = (on: Route["on"], decisionOf: DecisionOf): Route => ({
    on,
    handle: (request) => changed(deps, request, decisionOf),
  });
  return [
    { on: LIST, handle: (request) => list(deps, request) },
    { on: MAKE, handle: (request) => make(deps, request) },
    change(`${ONE}/attempts`, async (request, desk) => {
      const input = readJson(request, attemptInputSchema);
      return logAttempt(await withAllowedPhone(input, desk));
    }),
    change(`${ONE}/keep`, (request, desk) =>
      byWhoOpenedIt(desk, keep(readJson(request, keepInputSchema))),
    ),
    change(`${ONE}/move`, (request) => move(readJson(request, moveInputSchema))),
    change(`${ONE}/withdraw`, (request) => withdraw(readJson(request, withdrawInputSchema))),
    change(`${ONE}/acknowledge`, (request) => {
      saysNothing(request);
      return acknowledge;
    }),
    change(`${ONE}/escalate`, (request) => escalate(readJson(request, escalateInputSchema))),
    change(`${ONE}/handoff`, async (request, { story }) => {
      const input = readJson(request, handOffInputSchema);
      const other = "dealer" in input.to ? await deps.directory.dealer(input.to.dealer) : undefined;
      return handOff(input, { story, other: other?.document });
    }),
    change(`${ONE}/accept`, (request, desk) => {
      saysNothing(request);
      return acceptHandoff(desk);
    }),
    change(`${ONE}/return`, (request, desk) =>
      returnHandoff(readJson(request, returnInputSchema), desk),
    ),
    change(`${ONE}/apply-policy`, (request) => {
      saysNothing(request);
      return applyPolicy;
    }),
  ];
}

/** Nothing needs to be said for it, so an empty body is a whole request. */
function saysNothing(request: HttpRequest): void {
  if (request.body !== "") readJson(request, acknowledgeInputSchema);
}

type DecisionOf = (request: HttpRequest, desk: CaseAtDesk) => Decide | Promise<Decide>;

async function changed(
  deps: CommitmentsRoutesDeps,
  request: HttpRequest,
  decisionOf: DecisionOf,
): Promise<Answer> {
  const { reference = "", id = "" } = request.params;
  const desk = required(await caseForStaffOrHost(deps, staffEmail(request), reference));
  const seen = desk.story.commitments.find((commitment) => commitment.id === id);
  // Another dealer's staff work the promise that is theirs and learn nothing of the others.
  const foreign = seen !== undefined && desk.at !== seen.dealer && !hostsOf(seen).includes(desk.at);
  if (foreign) throw new HttpProblem(COMMITMENT_NOT_FOUND);
  const decide = asSeen(request.headers["if-match"], await decisionOf(request, desk));
  const now = deps.clock.now();
  const { story, staff, dealer, brand } = desk;
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  const around = { dealer: dealer.document, brand: brand?.document };
  const commitment = required(
    await changeCommitment(deps, { story, ...around, by, id, now }, decide),
  );
  return answerOf(200, commitment, desk, now);
}

async function make(deps: CommitmentsRoutesDeps, request: HttpRequest): Promise<Answer> {
  const desk = await atDesk(deps, request);
  const input = readJson(request, commitmentInputSchema);
  const now = deps.clock.now();
  const { reference } = desk.story.case;
  const identity = { route: `${MAKE} ${reference}`, caller: desk.staff.email, body: input };
  return idempotently(deps.idempotency, request, identity, now, async (remember) => {
    const location = `/v1/admin/cases/${reference}`;
    const toAnswer = (made: Commitment) => answerOf(201, made, desk, now, { location });
    const done = await makeCommitment(deps, { desk, input, now }, (made) =>
      remember(toAnswer(made)),
    );
    if (done.ok) return ok(toAnswer(done.value));
    if (done.failure.code === "replayed") return fail({ code: "replayed" });
    throw new HttpProblem(done.failure);
  });
}

async function list(deps: CommitmentsRoutesDeps, request: HttpRequest): Promise<Answer> {
  const { dealer: id = "" } = request.params;
  const { dealer } = required(await staffAt(deps.directory, staffEmail(request), id));
  const { cursor, ...query } = readQuery(request, listQuerySchema);
  const after = readCursor(cursor, listPlaceSchema);
  const now = deps.clock.now();
  const { items, next } = await listCommitments(deps.commitments, {
    ...query,
    dealer: dealer.document.id,
    after,
    now,
  });
  const { timeZone } = dealer.document;
  const matters = await mattersToCall(deps, items);
  return json(200, commitmentListAnswerSchema, {
    items: items.map((commitment) => {
      const { reference } = commitment;
      const matter = matters.get(reference);
      const answer =
        matter === undefined
          ? toCommitmentAnswer(commitment, timeZone, now)
          : toStaffCommitmentAnswer(commitment, matter, timeZone, now);
      return { ...answer, reference };
    }),
    ...(next === undefined ? {} : { nextCursor: toCursor(next) }),
  });
}

/** The cases of the open calls on a page: only they are called about. */
function mattersToCall(
  { cases }: CommitmentsRoutesDeps,
  items: readonly Commitment[],
): Promise<ReadonlyMap<string, Case>> {
  const calls = items.filter(({ kind, status }) => status === "open" && isCall(kind));
  return cases.cases(calls.map(({ reference }) => reference));
}

async function withAllowedPhone(input: AttemptInput, desk: CaseAtDesk): Promise<AttemptInput> {
  const { contact = {} } = desk.story.case;
  const country = desk.dealer.document.address.addressCountry;
  const phone = required(await allowedPhone(input.phone, contact, country));
  return phone === undefined ? input : { ...input, phone };
}

async function atDesk(deps: CommitmentsRoutesDeps, request: HttpRequest): Promise<CaseAtDesk> {
  const { reference = "" } = request.params;
  return required(await caseForStaff(deps, staffEmail(request), reference));
}

function answerOf(
  status: 200 | 201,
  commitment: Commitment,
  { dealer, story }: CaseAtDesk,
  now: Instant,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const { timeZone } = dealer.document;
  const answer = toStaffCommitmentAnswer(commitment, story.case, timeZone, now);
  return json(status, commitmentAnswerSchema, answer, { ...headers, etag: etagOf(commitment) });
}
