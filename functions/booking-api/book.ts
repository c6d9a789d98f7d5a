import { toAppointmentAnswer } from "../../shared/booking/appointment/appointment-answer.ts";
import { book as bookTime } from "../../shared/booking/change/book.ts";
import type { BookDeps, Booked } from "../../shared/booking/change/book.ts";
import { withoutRemedy } from "../../shared/booking/jobs/without-remedy.ts";
import type { RecallLookUp } from "../../shared/recalls/recall-look-up.ts";
import type { BurstStore } from "../../shared/booking/bursts/burst.store.ts";
import { sameCustomer } from "../../shared/booking/change/already-booked.ts";
import type { AlreadyBookedDeps } from "../../shared/booking/change/already-booked.ts";
import type { BookingRefusal } from "../../shared/booking/slots/booking-refusal.ts";
import { publicDealers } from "../../shared/directory/look/public-dealers.ts";
import { matterForCustomer } from "../../shared/case/access/case-access.ts";
import type { Problem } from "../../shared/kernel/problem.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import { bookingProblem } from "../../shared/booking/slots/booking-refusal.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import type { Clock, Instant } from "../../shared/kernel/time.ts";
import { plainJson } from "../../shared/platform/http/answer.ts";
import type { Answer } from "../../shared/platform/http/answer.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import { idempotently } from "../../shared/platform/http/idempotent.ts";
import { bearerOf, jsonOf, readJson } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { IdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";
import { refuseDoubtful } from "../wiring/refuse-doubtful.ts";
import type { Operation } from "../wiring/operation.ts";
import { withRecalls } from "../wiring/with-recalls.ts";
import { withinNewCases } from "../wiring/within-limits.ts";
import { challenged, letThrough, proofHeaderOf } from "../wiring/with-proof.ts";
import type { ProofDeps } from "../wiring/with-proof.ts";
import type { BookBody, BookedAnswer } from "./book.schema.ts";
import { usualBooking } from "./usual-booking.ts";
import { wishedHost } from "./wished-host.ts";

export type BookPubliclyDeps = BookDeps &
  ProofDeps & {
    readonly cases: AlreadyBookedDeps["cases"] & Pick<CaseStore, "case" | "now">;
    readonly appointments: AlreadyBookedDeps["appointments"];
    readonly bursts: Pick<BurstStore, "booked">;
    readonly idempotency: IdempotencyStore;
    readonly clock: Clock;
    readonly publicUrl: string;
    readonly recalls: RecallLookUp | undefined;
  };

const BY_CUSTOMER = { kind: "customer" } as const;

/** Booking without sign-in; what nearly everybody sends is read and answered without a schema. */
export const book: Operation<BookPubliclyDeps, "public"> = {
  by: "public",
  describe: async () => (await import("./book.schema.ts")).bookDescription,
  answer: async (deps, request, { on: route }) => {
    const body = await readBody(request);
    const now = deps.clock.now();
    const { customer, again, addressConfirmed } = body;
    const caller = `${body.dealer} ${customer.email ?? customer.phone ?? ""}`;
    const identity = { route, caller, body };
    return idempotently(deps.idempotency, request, identity, now, async (remember) => {
      const { dealer } = body;
      refuseDoubtful({ email: customer.email, addressConfirmed }, "/customer/email");
      const proof = proofHeaderOf(request);
      const asked = { dealer, email: customer.email, request, proof, books: true } as const;
      const { writes, stranger } = required(await letThrough(deps, asked, now));
      await withinNewCases(deps, dealer, request, now);
      const { wish, whose } = askedIn(body);
      const host = await wishedHost(() => deps, body, request);
      const input = {
        ...wish,
        host,
        for: whose,
        by: BY_CUSTOMER,
        already: sameCustomer(deps, again === true),
        stranger,
      };
      const forStrangers = { ...deps, recentDealers: publicDealers(deps.recentDealers) };
      const known = await withRecalls(deps, input);
      const campaign = withoutRemedy(known.jobs);
      if (campaign !== undefined) {
        const { remedyAnswer } = await import("./remedy.ts");
        const { publicUrl } = deps;
        const asked = { input: { ...input, ...known }, campaign, request, publicUrl, writes };
        return remedyAnswer(forStrangers, asked, now, remember);
      }
      const answer = (booked: Booked) => bookedAnswer(booked, deps.publicUrl, now);
      const wanted = { ...input, ...known };
      const done = await bookTime(forStrangers, wanted, now, (booked) => [
        ...remember(answer(booked)),
        ...writes,
        ...deps.bursts.booked(booked.appointment),
      ]);
      if (done.ok) return ok(answer(done.value));
      if (done.failure.code === "replayed") return fail(done.failure);
      throw new HttpProblem(await problemOf(deps, done.failure, { dealer, request, now }));
    });
  },
};

/** What somebody wants, and whose matter it opens. */
function askedIn(body: BookBody) {
  const { customer, vehicle, contact, ...others } = body;
  const { updates, salesContact, notes, urgency, accessNote, ...rest } = others;
  const { leaseMaturityDate, ...asks } = rest;
  const { again: _again, addressConfirmed: _confirmed, sameHostAs: _case, ...wish } = asks;
  const person = { customer, vehicle, contact };
  const said = { updates, salesContact, notes, urgency, accessNote, leaseMaturityDate };
  return { wish, whose: { kind: "new-case" as const, person, ...said } };
}

type Asked = {
  readonly dealer: string;
  readonly request: HttpRequest;
  readonly now: Instant;
};

/** Which case it is learns who holds its token, and nobody else. */
async function problemOf(
  deps: BookPubliclyDeps,
  refusal: BookingRefusal,
  { dealer, request, now }: Asked,
): Promise<Problem> {
  const { cases } = deps;
  if (refusal.code === "proof-required") return challenged(deps, dealer, now);
  const problem = bookingProblem(refusal);
  if (refusal.code !== "already-booked") return problem;
  const { reference } = refusal;
  const own = await matterForCustomer(cases, reference, bearerOf(request));
  return own.ok ? { ...problem, members: { reference } } : problem;
}

/** @throws HttpProblem 415, 400 or 422 with a pointer for each wrong field. */
async function readBody(request: HttpRequest): Promise<BookBody> {
  const usual = usualBooking(jsonOf(request));
  if (usual !== undefined) return usual;
  const { bookBodySchema } = await import("./book.schema.ts");
  return readJson(request, bookBodySchema);
}

/** Written field by field, so that answering needs no schema; a test holds it to `bookedAnswerSchema`. */
export function bookedAnswer(
  { case: { reference, token, contact }, appointment, commitments, dealer }: Booked,
  publicUrl: string,
  now: Instant,
): Answer {
  const value: BookedAnswer = {
    reference,
    caseToken: token,
    manageUrl: `${publicUrl}/c/${reference}?t=${token}`,
    appointment: toAppointmentAnswer(appointment, dealer.timeZone),
    commitments: commitments.map((one) => toCommitmentAnswer(one, dealer, now, contact)),
  };
  return plainJson(201, value, { location: `/v1/cases/${reference}` });
}
