import { caseViewSchema } from "../../shared/views/case-view.ts";
import { commitmentAnswerSchema } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import { escalateInputSchema } from "../../shared/commitments/change/escalate.ts";
import { handOffInputSchema } from "../../shared/commitments/handoff/hand-off.ts";
import { keepInputSchema } from "../../shared/commitments/change/keep.ts";
import { attemptInputSchema } from "../../shared/commitments/change/log-attempt.ts";
import { commitmentInputSchema } from "../../shared/commitments/make/make-commitment.ts";
import { moveInputSchema } from "../../shared/commitments/change/move.ts";
import { returnInputSchema } from "../../shared/commitments/handoff/return-handoff.ts";
import { withdrawInputSchema } from "../../shared/commitments/change/withdraw.ts";
import { brandSchema, dealerSchema } from "../../shared/directory/dealer.schema.ts";
import { reportQuerySchema, reportSchema } from "../../shared/reports/promise-report.ts";
import type { Operation } from "../wiring/operation.ts";
import { appointmentOperations } from "./appointments.operations.ts";
import { noteSchema, openSchema } from "./cases.routes.ts";
import { feedOperations } from "./feeds.operations.ts";
import {
  acknowledgeInputSchema,
  commitmentListAnswerSchema,
  listQuerySchema,
} from "./commitments.routes.ts";
import { meSchema, replaceQuerySchema } from "./directory.routes.ts";

const COMMITMENT = "/v1/admin/cases/{reference}/commitments/{id}";
const wholeCase = { status: 200, body: caseViewSchema } as const;
const commitment = { status: 200, body: commitmentAnswerSchema } as const;
const dealer = { status: 200, body: dealerSchema } as const;
const brand = { status: 200, body: brandSchema } as const;

const operations: readonly Operation[] = [
  {
    on: "GET /v1/admin/me",
    summary: "Who I am, and where I may act",
    answers: { status: 200, body: meSchema },
  },
  { on: "GET /v1/admin/dealers/{dealer}", summary: "A dealer's document", answers: dealer },
  {
    on: "PUT /v1/admin/dealers/{dealer}",
    summary:
      "Replace or create a dealer's document, guarded by `If-Match`; `preview=true` saves nothing and answers as `affected`",
    query: replaceQuerySchema,
    body: dealerSchema,
    answers: dealer,
  },
  { on: "GET /v1/admin/brands/{brand}", summary: "A brand's document", answers: brand },
  {
    on: "PUT /v1/admin/brands/{brand}",
    summary: "Replace a brand's document",
    body: brandSchema,
    answers: brand,
  },
  {
    on: "GET /v1/admin/dealers/{dealer}/commitments",
    summary: "A dealer's promises, soonest due first",
    query: listQuerySchema,
    answers: { status: 200, body: commitmentListAnswerSchema },
  },
  {
    on: "GET /v1/admin/dealers/{dealer}/report",
    summary: "What became of the promises due in a period, by owner, department, kind and month",
    query: reportQuerySchema,
    answers: { status: 200, body: reportSchema },
  },
  {
    on: "POST /v1/admin/dealers/{dealer}/cases",
    summary: "Open a case for a customer on the phone; the link goes to the customer",
    body: openSchema,
    answers: { status: 201, body: caseViewSchema },
    idempotent: true,
  },
  { on: "GET /v1/admin/cases/{reference}", summary: "Everything of a case", answers: wholeCase },
  {
    on: "POST /v1/admin/cases/{reference}/commitments",
    summary: "Make a promise; the customer gets it in writing",
    body: commitmentInputSchema,
    answers: { status: 201, body: commitmentAnswerSchema },
    idempotent: true,
  },
  {
    on: `POST ${COMMITMENT}/attempts`,
    summary: "Log a try; it never closes the promise",
    body: attemptInputSchema,
    answers: commitment,
  },
  {
    on: `POST ${COMMITMENT}/keep`,
    summary: "Log it as done; the customer is told and can dispute",
    body: keepInputSchema,
    answers: commitment,
  },
  {
    on: `POST ${COMMITMENT}/move`,
    summary: "A new time; the old one stays on the record",
    body: moveInputSchema,
    answers: commitment,
  },
  {
    on: `POST ${COMMITMENT}/acknowledge`,
    summary: "I have it: silences the reminder before due",
    body: acknowledgeInputSchema,
    answers: commitment,
  },
  {
    on: `POST ${COMMITMENT}/withdraw`,
    summary: "The customer no longer wants it",
    body: withdrawInputSchema,
    answers: commitment,
  },
  {
    on: `POST ${COMMITMENT}/escalate`,
    summary: "The next step now, from the level the person saw",
    body: escalateInputSchema,
    answers: commitment,
  },
  {
    on: `POST ${COMMITMENT}/handoff`,
    summary: "Offer it to a colleague, a team or another dealer; the sender owns it until accepted",
    body: handOffInputSchema,
    answers: commitment,
  },
  {
    on: `POST ${COMMITMENT}/accept`,
    summary: "Take over what was offered",
    body: acknowledgeInputSchema,
    answers: commitment,
  },
  {
    on: `POST ${COMMITMENT}/return`,
    summary: "Decline what was offered, or give back what was taken over",
    body: returnInputSchema,
    answers: commitment,
  },
  {
    on: `POST ${COMMITMENT}/apply-policy`,
    summary: "Put it on the dealer's present ladder",
    body: acknowledgeInputSchema,
    answers: commitment,
  },
  {
    on: "POST /v1/admin/cases/{reference}/notes",
    summary: "A remark on the timeline",
    body: noteSchema,
    answers: { status: 201, body: caseViewSchema },
    idempotent: true,
  },
  ...appointmentOperations,
  ...feedOperations,
];

/** What staff do; every call takes an ID token. */
export const deskOperations: readonly Operation[] = operations.map((operation) => ({
  ...operation,
  bearer: "id-token",
}));
