import * as z from "zod";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { feedbackInputSchema } from "../../shared/booking/reminders-and-feedback/give-feedback.ts";
import { caseViewSchema } from "../../shared/views/case-view.ts";
import { contactInputSchema } from "../../shared/case/customer/customer-input.ts";
import { claimInputSchema } from "../../shared/commitments/make/claim-promise.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { confirmInputSchema } from "../../shared/commitments/change/confirm.ts";
import { disputeInputSchema } from "../../shared/commitments/change/dispute.ts";
import { callbackInputSchema } from "../../shared/commitments/make/request-callback.ts";
import { withdrawOwnInputSchema } from "../../shared/commitments/change/withdraw.ts";
import type { Operation } from "../wiring/operation.ts";
import { cancelBodySchema, rescheduleBodySchema } from "./appointments.routes.ts";
import { bookBodySchema, bookedAnswerSchema } from "./book.schema.ts";
import { callbackAnswerSchema } from "./callbacks.routes.ts";
import { linkAnswerSchema, linkInputSchema } from "./cases.routes.ts";
import {
  dealerListQuerySchema,
  dealerListSchema,
  healthSchema,
  profileSchema,
} from "./dealers.routes.ts";
import { feedbackAnswerSchema } from "./feedback.routes.ts";
import { feedQuerySchema } from "./feeds.routes.ts";
import { waitingOperations } from "./waiting.operations.ts";
import { slotsAnswerSchema, slotsQuerySchema } from "./slots.schema.ts";

const APPOINTMENT = "/v1/cases/{reference}/appointments/{id}";
const COMMITMENT = "/v1/cases/{reference}/commitments/{id}";
const appointment = { status: 200, body: appointmentAnswerSchema } as const;
const commitment = { status: 200, body: commitmentAnswerSchema } as const;

/** The public calls, and the customer's own with the case token. */
export const bookingOperations: readonly Operation[] = [
  { on: "GET /v1/health", summary: "Is it up?", answers: { status: 200, body: healthSchema } },
  {
    on: "GET /v1/dealers",
    summary: "The dealers",
    query: dealerListQuerySchema,
    answers: { status: 200, body: dealerListSchema },
  },
  {
    on: "GET /v1/dealers/{dealer}",
    summary: "A dealer's public profile",
    answers: { status: 200, body: profileSchema },
  },
  {
    on: "GET /v1/dealers/{dealer}/services/{service}/slots",
    summary: "Starts that can be booked; `option.<name>` narrows the choice, for example by model",
    query: slotsQuerySchema,
    answers: { status: 200, body: slotsAnswerSchema },
  },
  {
    on: "GET /v1/dealers/{dealer}/feeds/{feed}",
    summary: "A calendar by its secret link, for calendar programs (RFC 5545)",
    query: feedQuerySchema,
    answers: { status: 200, body: z.string(), mediaType: "text/calendar" },
  },
  {
    on: "POST /v1/appointments",
    summary: "Book one of the listed starts; 409 and 422 carry `alternatives`",
    body: bookBodySchema,
    answers: { status: 201, body: bookedAnswerSchema },
    idempotent: true,
  },
  {
    on: "POST /v1/callbacks",
    summary: "Ask to be called back; the answer states by when",
    body: callbackInputSchema,
    answers: { status: 201, body: callbackAnswerSchema },
    idempotent: true,
  },
  {
    on: "GET /v1/cases/{reference}",
    summary: "The matter as the customer may see it",
    bearer: "case-token",
    answers: { status: 200, body: caseViewSchema },
  },
  {
    on: "POST /v1/cases/{reference}/link",
    summary: "Mail the case link again, when the address is the customer's",
    body: linkInputSchema,
    answers: { status: 202, body: linkAnswerSchema },
  },
  {
    on: `POST ${APPOINTMENT}/reschedule`,
    summary: "Move an appointment: the same id, the old time free at once",
    bearer: "case-token",
    body: rescheduleBodySchema,
    answers: appointment,
  },
  {
    on: `POST ${APPOINTMENT}/cancel`,
    summary: "Cancel an appointment",
    bearer: "case-token",
    body: cancelBodySchema,
    answers: appointment,
  },
  {
    on: "POST /v1/cases/{reference}/commitments",
    summary: "I was promised …: taken at the customer's word",
    bearer: "case-token",
    body: claimInputSchema,
    answers: { status: 201, body: commitmentAnswerSchema },
    idempotent: true,
  },
  {
    on: `POST ${COMMITMENT}/confirm`,
    summary: "Yes, this was kept",
    bearer: "case-token",
    body: confirmInputSchema,
    answers: commitment,
  },
  {
    on: `POST ${COMMITMENT}/dispute`,
    summary: "That is not so: the promise is open again with the next person up",
    bearer: "case-token",
    body: disputeInputSchema,
    answers: commitment,
  },
  {
    on: `POST ${COMMITMENT}/withdraw`,
    summary: "No longer needed",
    bearer: "case-token",
    body: withdrawOwnInputSchema,
    answers: commitment,
  },
  {
    on: "PUT /v1/cases/{reference}/contact",
    summary: "How and when to be reached",
    bearer: "case-token",
    body: contactInputSchema,
    answers: { status: 200, body: caseViewSchema },
  },
  {
    on: "POST /v1/cases/{reference}/feedback",
    summary: "How the visit was; only while we have asked",
    bearer: "case-token",
    body: feedbackInputSchema,
    answers: { status: 201, body: feedbackAnswerSchema },
    idempotent: true,
  },
  ...waitingOperations,
];
