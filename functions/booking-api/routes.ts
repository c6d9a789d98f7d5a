import type { Listing } from "../wiring/open-listing.ts";
import type { RequestDependencies } from "../wiring/open-request-dependencies.ts";
import type { ApiRoute } from "../wiring/operation.ts";
import { from } from "../wiring/route.ts";
import type { BookPubliclyDeps } from "./book.ts";

const appointments = async () => (await import("./appointments.ts")).appointments;
const cases = async () => (await import("./cases.ts")).cases;
const commitments = async () => (await import("./commitments.ts")).commitments;
const dealers = async () => (await import("./dealers.ts")).dealers;
const waiting = async () => (await import("./waiting.ts")).waiting;

const CASE = "/v1/cases/{reference}";
const APPOINTMENT = `${CASE}/appointments/{id}` as const;
const COMMITMENT = `${CASE}/commitments/{id}` as const;

export const slotsRoute: ApiRoute<Listing, "public"> = {
  on: "GET /v1/dealers/{dealer}/services/{service}/slots",
  who: "public",
  load: async () => (await import("./slots.ts")).slots,
};

export const bookRoute: ApiRoute<BookPubliclyDeps, "public"> = {
  on: "POST /v1/appointments",
  who: "public",
  load: async () => (await import("./book.ts")).book,
};

/** The public calls, and the customer's own with the case token. */
export const bookingRoutes: readonly ApiRoute<RequestDependencies>[] = [
  { on: "GET /v1/health", who: "public", load: from(dealers, "health") },
  { on: "GET /v1/dealers", who: "public", load: from(dealers, "list") },
  { on: "GET /v1/dealers/{dealer}", who: "public", load: from(dealers, "profile") },
  slotsRoute,
  {
    on: "GET /v1/dealers/{dealer}/feeds/{feed}",
    who: "public",
    load: async () => (await import("./feed.ts")).feed,
  },
  bookRoute,
  {
    on: "POST /v1/callbacks",
    who: "public",
    load: async () => (await import("./callback.ts")).callback,
  },
  { on: `GET ${CASE}`, who: "case-token", load: from(cases, "read") },
  { on: `POST ${CASE}/link`, who: "public", load: from(cases, "link") },
  {
    on: `POST ${APPOINTMENT}/reschedule`,
    who: "case-token",
    load: from(appointments, "reschedule"),
  },
  { on: `POST ${APPOINTMENT}/cancel`, who: "case-token", load: from(appointments, "cancel") },
  { on: `POST ${CASE}/commitments`, who: "case-token", load: from(commitments, "claim") },
  { on: `POST ${COMMITMENT}/confirm`, who: "case-token", load: from(commitments, "confirm") },
  { on: `POST ${COMMITMENT}/dispute`, who: "case-token", load: from(commitments, "dispute") },
  { on: `POST ${COMMITMENT}/withdraw`, who: "case-token", load: from(commitments, "withdraw") },
  { on: `PUT ${CASE}/contact`, who: "case-token", load: from(cases, "contact") },
  {
    on: `POST ${CASE}/feedback`,
    who: "case-token",
    load: async () => (await import("./feedback.ts")).feedback,
  },
  { on: `POST ${APPOINTMENT}/waiting`, who: "case-token", load: from(waiting, "join") },
  { on: `POST ${APPOINTMENT}/waiting/accept`, who: "case-token", load: from(waiting, "accept") },
  { on: `POST ${APPOINTMENT}/waiting/decline`, who: "case-token", load: from(waiting, "decline") },
  { on: `POST ${APPOINTMENT}/waiting/leave`, who: "case-token", load: from(waiting, "leave") },
];
