import * as z from "zod";
import { tableQuerySchema } from "../../shared/booking/agenda/appointments-table.ts";
import type { Operation } from "../wiring/operation.ts";
import {
  feedAnswerSchema,
  feedListAnswerSchema,
  openFeedSchema,
  openedFeedAnswerSchema,
} from "./feeds.routes.ts";

const FEEDS = "/v1/admin/dealers/{dealer}/feeds";

export const feedOperations: readonly Operation[] = [
  {
    on: "GET /v1/admin/dealers/{dealer}/appointments.csv",
    summary: "The appointments of at most 62 days as a table (RFC 4180), with their customers",
    query: tableQuerySchema,
    answers: { status: 200, body: z.string(), mediaType: "text/csv" },
  },
  {
    on: `GET ${FEEDS}`,
    summary: "The secret calendar links: one's own, for who leads all of them",
    answers: { status: 200, body: feedListAnswerSchema },
  },
  {
    on: `POST ${FEEDS}`,
    summary:
      "Make a secret link to the calendar of the dealer, a `department` or a member of `staff`; `url` is told once",
    body: openFeedSchema,
    answers: { status: 201, body: openedFeedAnswerSchema },
    idempotent: true,
  },
  {
    on: `DELETE ${FEEDS}/{feed}`,
    summary: "Revoke a secret calendar link; it is dead at once",
    answers: { status: 200, body: feedAnswerSchema },
  },
];
