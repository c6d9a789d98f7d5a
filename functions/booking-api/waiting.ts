import * as z from "zod";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { toAppointmentAnswer } from "../../shared/booking/appointment/appointment-answer.ts";
import { acceptOffer } from "../../shared/booking/change/accept-offer.ts";
import type { AcceptOfferDeps } from "../../shared/booking/change/accept-offer.ts";
import { joinWaiting } from "../../shared/booking/change/join-waiting.ts";
import { bookingProblem } from "../../shared/booking/slots/booking-refusal.ts";
import { endOffer } from "../../shared/booking/change/end-offer.ts";
import type { EndOfferDeps } from "../../shared/booking/change/end-offer.ts";
import {
  toWaitingAnswer,
  waitingAnswerSchema,
} from "../../shared/booking/waiting/waiting-answer.ts";
import { instantTextSchema } from "../../shared/kernel/time.schema.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import type { Waiting } from "../../shared/story/parts/waiting.schema.ts";
import { bookingDone } from "../wiring/booking-done.ts";
import { byCustomer } from "../wiring/by-customer.ts";
import type { OwnCase } from "../wiring/by-customer.ts";

const BY_CUSTOMER = { kind: "customer" } as const;
/** Nothing to say, so an empty body is a whole request. */
const NOTHING = { body: z.strictObject({}), mayBeEmpty: true } as const;
const STILL = { status: 200, body: waitingAnswerSchema } as const;

/** The customer who would rather come earlier. */
export const waiting = {
  join: byCustomer({
    summary: "Wait for an earlier time; a freed one is held for you alone and offered by mail",
    body: z.strictObject({
      from: instantTextSchema.optional(),
      before: instantTextSchema.optional(),
    }),
    mayBeEmpty: true,
    answers: { status: 201, body: waitingAnswerSchema },
    handle: async (deps: AcceptOfferDeps, { caller: { story, dealer }, body, param, now }) => {
      const input = { story, appointment: param("id"), ...body, by: BY_CUSTOMER };
      const joined = bookingDone(await joinWaiting(deps, input, now));
      return {
        value: toWaitingAnswer(joined, story, dealer.timeZone),
        headers: { location: `/v1/cases/${joined.reference}` },
      };
    },
  }),

  accept: byCustomer({
    summary: "Take the time that is held; the old one is free at once",
    ...NOTHING,
    answers: { status: 200, body: appointmentAnswerSchema },
    handle: async (deps: AcceptOfferDeps, { caller: { story }, param, now }) => {
      const input = { story, appointment: param("id"), by: BY_CUSTOMER };
      const { appointment, timeZone } = bookingDone(await acceptOffer(deps, input, now));
      return { value: toAppointmentAnswer(appointment, timeZone) };
    },
  }),

  decline: byCustomer({
    summary: "Not this one; wait on",
    ...NOTHING,
    answers: STILL,
    handle: (deps: EndOfferDeps, call) => end(deps, call, "waiting"),
  }),

  leave: byCustomer({
    summary: "Wait no more",
    ...NOTHING,
    answers: STILL,
    handle: (deps: EndOfferDeps, call) => end(deps, call, "left"),
  }),
};

type Ended = {
  readonly caller: OwnCase;
  readonly now: Instant;
  readonly param: (name: string) => string;
};

/** No to the time that is held, or to all of them. */
async function end(
  deps: EndOfferDeps,
  { caller: { story, dealer }, param, now }: Ended,
  next: "waiting" | "left",
) {
  const { reference } = story.case;
  const when = ({ offer }: Waiting) => next === "left" || offer !== undefined;
  const input = { reference, id: param("id"), when, by: BY_CUSTOMER, refused: true, next };
  const ended = await endOffer(deps, input, now);
  if (ended !== undefined) return { value: toWaitingAnswer(ended, story, dealer.timeZone) };
  throw new HttpProblem(bookingProblem({ code: "no-offer" }));
}
