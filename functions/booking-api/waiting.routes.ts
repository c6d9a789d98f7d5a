import * as z from "zod";
import { acceptOffer } from "../../shared/booking/change/accept-offer.ts";
import type { AcceptOfferDeps } from "../../shared/booking/change/accept-offer.ts";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { toAppointmentAnswer } from "../../shared/booking/appointment/appointment-answer.ts";
import { bookingProblem } from "../../shared/booking/slots/booking-refusal.ts";
import { endOffer } from "../../shared/booking/waiting/end-offer.ts";
import type { EndOfferDeps } from "../../shared/booking/waiting/end-offer.ts";
import { joinWaiting } from "../../shared/booking/change/join-waiting.ts";
import {
  toWaitingAnswer,
  waitingAnswerSchema,
} from "../../shared/booking/waiting/waiting-answer.ts";
import type { Waiting } from "../../shared/story/parts/waiting.schema.ts";
import { caseForCustomer } from "../../shared/case/access/case-access.ts";
import type { CaseStory } from "../../shared/story/case-story.ts";
import { instantTextSchema } from "../../shared/kernel/time.schema.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { bearerOf, readJson } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";

export const joinBodySchema = z.strictObject({
  from: instantTextSchema.optional(),
  before: instantTextSchema.optional(),
});
export const nothingSchema = z.strictObject({});

export type WaitingRoutesDeps = AcceptOfferDeps & EndOfferDeps & { readonly clock: Clock };

const WAITING = "POST /v1/cases/{reference}/appointments/{id}/waiting";
const BY_CUSTOMER = { kind: "customer" } as const;

/** The customer who would rather come earlier. */
export function waitingRoutes(deps: WaitingRoutesDeps): Route[] {
  return [
    {
      on: WAITING,
      handle: async (request) => {
        const body = request.body === "" ? {} : readJson(request, joinBodySchema);
        const story = await ownCase(deps, request);
        const { id: appointment = "" } = request.params;
        const input = { story, appointment, ...body, by: BY_CUSTOMER };
        const done = await joinWaiting(deps, input, deps.clock.now());
        if (!done.ok) throw new HttpProblem(bookingProblem(done.failure));
        return answerOf(deps, 201, done.value);
      },
    },
    {
      on: `${WAITING}/accept`,
      handle: async (request) => {
        readNothing(request);
        const story = await ownCase(deps, request);
        const { id: appointment = "" } = request.params;
        const input = { story, appointment, by: BY_CUSTOMER };
        const done = await acceptOffer(deps, input, deps.clock.now());
        if (!done.ok) throw new HttpProblem(bookingProblem(done.failure));
        const { timeZone } = done.value;
        const answer = toAppointmentAnswer(done.value.appointment, timeZone);
        return json(200, appointmentAnswerSchema, answer);
      },
    },
    { on: `${WAITING}/decline`, handle: (request) => end(deps, request, "waiting") },
    { on: `${WAITING}/leave`, handle: (request) => end(deps, request, "left") },
  ];
}

/** No to the time that is held, or to all of them. */
async function end(
  deps: WaitingRoutesDeps,
  request: HttpRequest,
  next: "waiting" | "left",
): Promise<Answer> {
  readNothing(request);
  const story = await ownCase(deps, request);
  const { id = "" } = request.params;
  const { reference } = story.case;
  const when = ({ offer }: Waiting) => next === "left" || offer !== undefined;
  const input = { reference, id, when, by: BY_CUSTOMER, refused: true, next };
  const waiting = await endOffer(deps, input, deps.clock.now());
  if (waiting !== undefined) return answerOf(deps, 200, waiting);
  throw new HttpProblem(bookingProblem({ code: "no-offer" }));
}

/** Nothing needs to be said, so an empty body is a whole request. */
function readNothing(request: HttpRequest): void {
  if (request.body !== "") readJson(request, nothingSchema);
}

async function ownCase({ cases }: WaitingRoutesDeps, request: HttpRequest): Promise<CaseStory> {
  const { reference = "" } = request.params;
  return required(await caseForCustomer(cases, reference, bearerOf(request)));
}

async function answerOf(
  { recentDealers }: WaitingRoutesDeps,
  status: 200 | 201,
  waiting: Waiting,
): Promise<Answer> {
  const dealer = await recentDealers(waiting.dealer);
  if (dealer === undefined) throw new HttpProblem(bookingProblem({ code: "dealer-not-found" }));
  const location = `/v1/cases/${waiting.reference}`;
  const answer = toWaitingAnswer(waiting, dealer.timeZone);
  return json(status, waitingAnswerSchema, answer, status === 201 ? { location } : {});
}
