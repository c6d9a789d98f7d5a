import * as z from "zod";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { toAppointmentAnswer } from "../../shared/booking/appointment/appointment-answer.ts";
import {
  waiterPlaceSchema,
  waiterSchema,
  whoWaits,
} from "../../shared/booking/agenda/who-waits.ts";
import type { WhoWaitsDeps } from "../../shared/booking/agenda/who-waits.ts";
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
import { lineSchema } from "../../shared/case/customer/customer-input.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { pageQuery, readCursor, toCursor } from "../../shared/platform/http/list-page.ts";
import { waitingFields, waitsAnswerSchema } from "../wiring/waiting-body.ts";
import { waitsReply } from "../wiring/waits-reply.ts";
import { atCase, atDealer } from "../wiring/by-staff.ts";
import { bookingDone, orBookingProblem } from "../wiring/booking-done.ts";

const NOTHING = { body: z.strictObject({}), mayBeEmpty: true } as const;
import { actorOf, freshly } from "./as-staff.ts";

/** Who waits for a time to become free, and what the desk does for them. */
export const waiting = {
  list: atDealer({
    summary:
      "Who waits for a time to become free, the longest first: for an earlier one, or without an appointment",
    query: z.strictObject(pageQuery),
    answers: {
      status: 200,
      body: z.object({ items: z.array(waiterSchema), nextCursor: z.string().optional() }),
    },
    handle: async (deps: WhoWaitsDeps, { caller, query: { limit, cursor } }) => {
      const { staff, dealer } = caller;
      const after = readCursor(cursor, waiterPlaceSchema);
      const asked = { dealer: dealer.document, staff, limit, after };
      const { items, next } = await whoWaits(deps, asked);
      return { value: { items, ...(next && { nextCursor: toCursor(next) }) } };
    },
  }),

  join: atCase({
    summary:
      "The customer waits for a time of a service that becomes free; they are told in writing",
    body: z.strictObject(waitingFields),
    answers: { status: 201, body: waitsAnswerSchema },
    once: true,
    handle: (deps: WaitForTimeDeps, { caller: desk, body, now, once }) => {
      const { reference, dealer } = desk.story.case;
      const host = body.host === undefined ? undefined : { id: body.host, known: true };
      const whose = { for: { kind: "known-case" as const, story: desk.story }, by: actorOf(desk) };
      return once(
        (made: WaitsForTime) => ({
          value: waitsReply(made, now),
          headers: { location: `/v1/admin/cases/${reference}` },
        }),
        async (remember) => {
          const asked = { ...body, host, dealer, ...whose };
          return orBookingProblem(await waitForTime(freshly(deps, desk), asked, now, remember));
        },
      );
    },
  }),

  accept: atCase({
    summary: "Book for the customer the time that is held for them",
    ...NOTHING,
    answers: { status: 200, body: appointmentAnswerSchema },
    handle: async (deps: TakeFreedTimeDeps, { caller: desk, param, now }) => {
      const input = { story: desk.story, id: param("id"), by: actorOf(desk) };
      const { appointment, timeZone } = bookingDone(
        await takeFreedTime(freshly(deps, desk), input, now),
      );
      return { value: toAppointmentAnswer(appointment, timeZone) };
    },
  }),

  leave: atCase({
    summary: "They wait no more, and hear it; what was promised beside it stays",
    body: z.strictObject({ reason: lineSchema(500).optional() }),
    mayBeEmpty: true,
    answers: { status: 200, body: waitingAnswerSchema },
    handle: async (deps: EndWaitingDeps, { caller: desk, body, param, now }) => {
      const { story, dealer } = desk;
      const { reference } = story.case;
      const end = {
        reference,
        id: param("id"),
        by: actorOf(desk),
        ending: "left",
        ...body,
      } as const;
      const ended = await endWaiting(deps, end, now);
      if (ended === undefined) throw new HttpProblem(bookingProblem({ code: "no-offer" }));
      return { value: toWaitingAnswer(ended, story, dealer.document.timeZone) };
    },
  }),
};
