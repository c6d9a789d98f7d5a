import * as z from "zod";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { toAppointmentAnswer } from "../../shared/booking/appointment/appointment-answer.ts";
import { endWaiting } from "../../shared/booking/change/end-waiting.ts";
import type { EndWaitingDeps } from "../../shared/booking/change/end-waiting.ts";
import { takeFreedTime } from "../../shared/booking/change/take-freed-time.ts";
import type { TakeFreedTimeDeps } from "../../shared/booking/change/take-freed-time.ts";
import { waitForTime } from "../../shared/booking/change/wait-for-time.ts";
import type { WaitForTimeDeps, WaitsForTime } from "../../shared/booking/change/wait-for-time.ts";
import { bookingProblem } from "../../shared/booking/slots/booking-refusal.ts";
import {
  toWaitingAnswer,
  waitingAnswerSchema,
} from "../../shared/booking/waiting/waiting-answer.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { bookingDone, orBookingProblem } from "../wiring/booking-done.ts";
import { byCustomer } from "../wiring/by-customer.ts";
import type { OwnCase } from "../wiring/by-customer.ts";
import { waitingFields, waitsAnswerSchema } from "../wiring/waiting-body.ts";
import { waitsReply } from "../wiring/waits-reply.ts";

const BY_CUSTOMER = { kind: "customer" } as const;
/** Nothing to say, so an empty body is a whole request. */
const NOTHING = { body: z.strictObject({}), mayBeEmpty: true } as const;
const STILL = { status: 200, body: waitingAnswerSchema } as const;

/** The customer who has no appointment and waits for a time, in a case that there is. */
export const waits = {
  join: byCustomer({
    summary: "Wait for a time of a service to become free, in a case that exists",
    body: z.strictObject(waitingFields),
    answers: { status: 201, body: waitsAnswerSchema },
    once: true,
    handle: (deps: WaitForTimeDeps, { caller: { story }, body, now, once }) => {
      const { reference, dealer } = story.case;
      const host = body.host === undefined ? undefined : { id: body.host, known: false };
      const whose = { for: { kind: "known-case" as const, story }, by: BY_CUSTOMER };
      return once(
        (made: WaitsForTime) => ({
          value: waitsReply(made, now),
          headers: { location: `/v1/cases/${reference}` },
        }),
        async (remember) =>
          orBookingProblem(
            await waitForTime(deps, { ...body, host, dealer, ...whose }, now, remember),
          ),
      );
    },
  }),

  accept: byCustomer({
    summary: "Book the time that is held; the waiting and its promise end with it",
    ...NOTHING,
    answers: { status: 200, body: appointmentAnswerSchema },
    handle: async (deps: TakeFreedTimeDeps, { caller: { story }, param, now }) => {
      const input = { story, id: param("id"), by: BY_CUSTOMER };
      const { appointment, timeZone } = bookingDone(await takeFreedTime(deps, input, now));
      return { value: toAppointmentAnswer(appointment, timeZone) };
    },
  }),

  decline: byCustomer({
    summary: "Not this one; wait on",
    ...NOTHING,
    answers: STILL,
    handle: (deps: EndWaitingDeps, call) => end(deps, call, "refused"),
  }),

  leave: byCustomer({
    summary: "Wait no more; what was promised beside it is no longer needed",
    ...NOTHING,
    answers: STILL,
    handle: (deps: EndWaitingDeps, call) => end(deps, call, "left"),
  }),
};

type Ended = {
  readonly caller: OwnCase;
  readonly now: Instant;
  readonly param: (name: string) => string;
};

async function end(
  deps: EndWaitingDeps,
  { caller: { story, dealer }, param, now }: Ended,
  ending: "refused" | "left",
) {
  const { reference } = story.case;
  const ended = await endWaiting(
    deps,
    { reference, id: param("id"), by: BY_CUSTOMER, ending },
    now,
  );
  if (ended === undefined) throw new HttpProblem(bookingProblem({ code: "no-offer" }));
  return { value: toWaitingAnswer(ended, story, dealer.timeZone) };
}
