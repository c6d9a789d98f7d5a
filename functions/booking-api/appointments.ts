import * as z from "zod";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { toAppointmentAnswer } from "../../shared/booking/appointment/appointment-answer.ts";
import { complain, complaintInputSchema } from "../../shared/booking/condition/complain.ts";
import type { ComplainDeps } from "../../shared/booking/condition/complain.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { toCommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.ts";
import { cancel } from "../../shared/booking/change/cancel.ts";
import { handBackBodySchema, nameHandBack } from "../../shared/booking/change/name-hand-back.ts";
import { nameVisitor } from "../../shared/booking/change/name-visitor.ts";
import { reschedule } from "../../shared/booking/change/reschedule.ts";
import type { RescheduleDeps } from "../../shared/booking/change/reschedule.ts";
import {
  answerOvernight,
  overnightAnswerSchema,
} from "../../shared/booking/transport/answer-overnight.ts";
import { bookingDone } from "../wiring/booking-done.ts";
import { textSchema } from "../../shared/case/customer/customer-input.ts";
import { newTimeInputFields } from "../../shared/booking/appointment/visit-input.ts";
import { visitorBodySchema } from "../../shared/booking/appointment/visitor-input.ts";
import { byCustomer } from "../wiring/by-customer.ts";

const BY_CUSTOMER = { kind: "customer" } as const;

/** Changes by whoever holds the case token. */
export const appointments = {
  reschedule: byCustomer({
    summary: "Move an appointment: the same id, the old time free at once",
    body: z.strictObject({
      ...newTimeInputFields,
    }),
    answers: { status: 200, body: appointmentAnswerSchema },
    handle: async (deps: RescheduleDeps, { caller: { story }, body, param, now }) => {
      const input = { story, appointment: param("id"), ...body, by: BY_CUSTOMER };
      const { appointment, timeZone } = bookingDone(await reschedule(deps, input, now));
      return { value: toAppointmentAnswer(appointment, timeZone) };
    },
  }),

  visitor: byCustomer({
    summary: "Who comes to an appointment in the customer's place; null for nobody",
    body: visitorBodySchema,
    answers: { status: 200, body: appointmentAnswerSchema },
    handle: async (deps: RescheduleDeps, { caller: { story, dealer }, body, param, now }) => {
      const visit = { story, dealer, appointment: param("id"), by: BY_CUSTOMER };
      const appointment = bookingDone(await nameVisitor(deps, { ...visit, ...body }, now));
      return { value: toAppointmentAnswer(appointment, dealer.timeZone) };
    },
  }),

  complaint: byCustomer({
    summary:
      "Something is wrong with the car: a promise of whoever leads there, once; from when it is ready until seven days after the visit",
    body: complaintInputSchema,
    answers: { status: 201, body: commitmentAnswerSchema },
    handle: async (deps: ComplainDeps, { caller: { story, dealer }, body, param, now }) => {
      const input = { story, dealer, appointment: param("id"), ...body };
      const promise = bookingDone(await complain(deps, input, now));
      return { value: toCommitmentAnswer(promise, dealer, now, story.case.contact) };
    },
  }),

  handBack: byCustomer({
    summary:
      "When they come for a car that is ready, in steps of five minutes while it is open; null where they cannot say",
    body: handBackBodySchema,
    answers: { status: 200, body: appointmentAnswerSchema },
    handle: async (deps: RescheduleDeps, { caller: { story, dealer }, body, param, now }) => {
      const visit = { story, dealer, appointment: param("id"), by: BY_CUSTOMER };
      const appointment = bookingDone(await nameHandBack(deps, { ...visit, ...body }, now));
      return { value: toAppointmentAnswer(appointment, dealer.timeZone) };
    },
  }),

  agree: answersNight(
    true,
    "The car may stay the night as it was proposed; `version` says which proposal was read",
  ),

  decline: answersNight(
    false,
    "The car may not stay the night; what was held for it is free again",
  ),

  cancel: byCustomer({
    summary: "Cancel an appointment",
    body: z.strictObject({ reason: textSchema(2000).optional() }),
    mayBeEmpty: true,
    answers: { status: 200, body: appointmentAnswerSchema },
    handle: async (deps: RescheduleDeps, { caller: { story }, body, param, now, again }) => {
      const visit = { story, appointment: param("id"), by: BY_CUSTOMER };
      const input = { ...visit, reason: body.reason, again };
      const { appointment, timeZone } = bookingDone(await cancel(deps, input, now));
      return { value: toAppointmentAnswer(appointment, timeZone) };
    },
  }),
};

function answersNight(agrees: boolean, summary: string) {
  return byCustomer({
    summary,
    body: overnightAnswerSchema,
    answers: { status: 200, body: appointmentAnswerSchema },
    handle: async (deps: RescheduleDeps, { caller: { story, dealer }, body, param, now }) => {
      const visit = { story, dealer, appointment: param("id"), by: BY_CUSTOMER };
      const answer = { ...visit, ...body, agrees };
      const appointment = bookingDone(await answerOvernight(deps, answer, now));
      return { value: toAppointmentAnswer(appointment, dealer.timeZone) };
    },
  });
}
