import * as z from "zod";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { findInputSchema } from "../../shared/case/find-cases.ts";
import type { Operation } from "../wiring/operation.ts";
import { affectedAnswerSchema } from "./affected-answer.ts";
import { agendaAnswerSchema, agendaQuerySchema, foundAnswerSchema } from "./agenda.routes.ts";
import {
  bookBodySchema,
  bookedAnswerSchema,
  cancelBodySchema,
  rescheduleBodySchema,
  statusBodySchema,
} from "./appointments.routes.ts";
import { rotatedAnswerSchema } from "./cases.routes.ts";

const ALL = "/v1/admin/cases/{reference}/appointments";
const appointment = { status: 200, body: appointmentAnswerSchema } as const;

export const appointmentOperations: readonly Operation[] = [
  {
    on: "GET /v1/admin/dealers/{dealer}/agenda",
    summary:
      "A day's visits, with customer, mail state, open promises and what stands against them",
    query: agendaQuerySchema,
    answers: { status: 200, body: agendaAnswerSchema },
  },
  {
    on: "GET /v1/admin/dealers/{dealer}/affected",
    summary: "Appointments that the document stands against, with times they could be moved to",
    answers: { status: 200, body: affectedAnswerSchema },
  },
  {
    on: "POST /v1/admin/dealers/{dealer}/find",
    summary: "Find cases by what a caller can say",
    body: findInputSchema,
    answers: { status: 200, body: foundAnswerSchema },
  },
  {
    on: `POST ${ALL}`,
    summary: "Book for the customer; outside the rules only with `override.reason`",
    body: bookBodySchema,
    answers: { status: 201, body: bookedAnswerSchema },
    idempotent: true,
  },
  {
    on: `POST ${ALL}/{id}/reschedule`,
    summary: "A new time; the old one is free at once",
    body: rescheduleBodySchema,
    answers: appointment,
  },
  {
    on: `POST ${ALL}/{id}/cancel`,
    summary: "Cancel for the customer",
    body: cancelBodySchema,
    answers: appointment,
  },
  {
    on: `POST ${ALL}/{id}/status`,
    summary: "How the visit goes; a no-show needs proof that the customer was told",
    body: statusBodySchema,
    answers: appointment,
  },
  {
    on: "POST /v1/admin/cases/{reference}/rotate-link",
    summary: "A new case link for the customer; the old one is dead",
    body: z.strictObject({}),
    answers: { status: 200, body: rotatedAnswerSchema },
  },
];
