import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { waitingAnswerSchema } from "../../shared/booking/waiting/waiting-answer.ts";
import type { Operation } from "../wiring/operation.ts";
import { joinBodySchema, nothingSchema } from "./waiting.routes.ts";

const WAITING = "POST /v1/cases/{reference}/appointments/{id}/waiting";

export const waitingOperations: readonly Operation[] = [
  {
    on: WAITING,
    summary: "Wait for an earlier time; a freed one is held for you alone and offered by mail",
    bearer: "case-token",
    body: joinBodySchema,
    answers: { status: 201, body: waitingAnswerSchema },
  },
  {
    on: `${WAITING}/accept`,
    summary: "Take the time that is held; the old one is free at once",
    bearer: "case-token",
    body: nothingSchema,
    answers: { status: 200, body: appointmentAnswerSchema },
  },
  {
    on: `${WAITING}/decline`,
    summary: "Not this one; wait on",
    bearer: "case-token",
    body: nothingSchema,
    answers: { status: 200, body: waitingAnswerSchema },
  },
  {
    on: `${WAITING}/leave`,
    summary: "Wait no more",
    bearer: "case-token",
    body: nothingSchema,
    answers: { status: 200, body: waitingAnswerSchema },
  },
];
