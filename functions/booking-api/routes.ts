import type { Listing } from "../wiring/open-listing.ts";
import type { RequestDependencies } from "../wiring/open-request-dependencies.ts";
import type { ApiRoute } from "../wiring/operation.ts";
import { partOf } from "../wiring/route.ts";
import type { BookPubliclyDeps } from "./book.ts";

const other = partOf(async () => (await import("./other-part.ts")).otherPart);

const CASE = "/v1/cases/{reference}";
const APPOINTMENT = `${CASE}/appointments/{id}` as const;
const INSPECTION = `${CASE}/self-inspection` as const;
const WAITING = `${CASE}/waiting` as const;
const COMMITMENT = `${CASE}/commitments/{id}` as const;

/** With the key of their own case. */
const own = { who: "case-token" } as const;

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
  { on: "GET /v1/health", who: "public", load: other((it) => it.dealers.health) },
  { on: "GET /v1/dealers", who: "public", load: other((it) => it.dealers.list) },
  { on: "GET /v1/dealers/{dealer}", who: "public", load: other((it) => it.dealers.profile) },
  slotsRoute,
  {
    on: "GET /v1/dealers/{dealer}/departments/{department}/call-times",
    who: "public",
    load: other((it) => it.callTimes),
  },
  {
    on: "GET /v1/dealers/{dealer}/feeds/{feed}",
    who: "public",
    load: async () => (await import("./feed.ts")).feed,
  },
  bookRoute,
  { on: "POST /v1/waiting", who: "public", load: other((it) => it.waitPublicly) },
  { on: "POST /v1/callbacks", who: "public", load: other((it) => it.callback) },
  { on: `GET ${CASE}`, ...own, load: other((it) => it.cases.read) },
  { on: `POST ${CASE}/link`, who: "public", load: other((it) => it.cases.link) },
  { on: `POST ${CASE}/rotate-link`, ...own, load: other((it) => it.ownLink) },
  { on: `POST ${CASE}/code`, who: "public", load: other((it) => it.cases.enter) },
  { on: "POST /v1/verify", who: "public", load: other((it) => it.verify.open) },
  { on: "POST /v1/verify/honoured", who: "public", load: other((it) => it.verify.honoured) },
  { on: `GET ${CASE}/verify-code`, ...own, load: other((it) => it.verify.code) },
  { on: `POST ${CASE}/verify-code/renew`, ...own, load: other((it) => it.verify.renew) },
  { on: `POST ${CASE}/verify-code/revoke`, ...own, load: other((it) => it.verify.revoke) },
  { on: `POST ${CASE}/proof`, ...own, load: other((it) => it.cases.proof) },
  { on: `GET ${INSPECTION}`, ...own, load: other((it) => it.selfInspection.read) },
  { on: `GET ${INSPECTION}/upload`, ...own, load: other((it) => it.selfInspection.upload) },
  {
    on: `PUT ${INSPECTION}/parts/{part}`,
    ...own,
    load: other((it) => it.selfInspection.part),
  },
  { on: `POST ${INSPECTION}`, ...own, load: other((it) => it.selfInspection.send) },
  { on: `POST ${CASE}/appointments`, ...own, load: other((it) => it.ownVisit) },
  {
    on: `POST ${APPOINTMENT}/reschedule`,
    ...own,
    load: other((it) => it.appointments.reschedule),
  },
  {
    on: `POST ${APPOINTMENT}/cancel`,
    ...own,
    load: other((it) => it.appointments.cancel),
  },
  {
    on: `PUT ${APPOINTMENT}/visitor`,
    ...own,
    load: other((it) => it.appointments.visitor),
  },
  {
    on: `POST ${APPOINTMENT}/complaint`,
    ...own,
    load: other((it) => it.appointments.complaint),
  },
  {
    on: `PUT ${APPOINTMENT}/hand-back`,
    ...own,
    load: other((it) => it.appointments.handBack),
  },
  {
    on: `POST ${APPOINTMENT}/overnight/agree`,
    ...own,
    load: other((it) => it.appointments.agree),
  },
  {
    on: `POST ${APPOINTMENT}/overnight/decline`,
    ...own,
    load: other((it) => it.appointments.decline),
  },
  { on: `POST ${CASE}/commitments`, ...own, load: other((it) => it.commitments.claim) },
  {
    on: `POST ${COMMITMENT}/confirm`,
    ...own,
    load: other((it) => it.commitments.confirm),
  },
  {
    on: `POST ${COMMITMENT}/dispute`,
    ...own,
    load: other((it) => it.commitments.dispute),
  },
  {
    on: `POST ${COMMITMENT}/accept-time`,
    ...own,
    load: other((it) => it.commitments.acceptTime),
  },
  {
    on: `POST ${COMMITMENT}/refuse-partner`,
    ...own,
    load: other((it) => it.commitments.refusePartner),
  },
  {
    on: `POST ${COMMITMENT}/withdraw`,
    ...own,
    load: other((it) => it.commitments.withdraw),
  },
  {
    on: `POST ${CASE}/solved-elsewhere`,
    ...own,
    load: other((it) => it.commitments.solved),
  },
  { on: `PUT ${CASE}/customer`, ...own, load: other((it) => it.cases.customer) },
  {
    on: `POST ${COMMITMENT}/call-at`,
    ...own,
    load: other((it) => it.commitments.callAt),
  },
  {
    on: `POST ${CASE}/personal-data`,
    ...own,
    load: other((it) => it.commitments.personalData),
  },
  { on: `PUT ${CASE}/contact`, ...own, load: other((it) => it.cases.contact) },
  { on: `POST ${CASE}/feedback`, ...own, load: other((it) => it.feedback) },
  { on: `POST ${APPOINTMENT}/waiting`, ...own, load: other((it) => it.waiting.join) },
  {
    on: `POST ${APPOINTMENT}/waiting/accept`,
    ...own,
    load: other((it) => it.waiting.accept),
  },
  {
    on: `POST ${APPOINTMENT}/waiting/decline`,
    ...own,
    load: other((it) => it.waiting.decline),
  },
  {
    on: `POST ${APPOINTMENT}/waiting/leave`,
    ...own,
    load: other((it) => it.waiting.leave),
  },
  { on: `POST ${WAITING}`, ...own, load: other((it) => it.waits.join) },
  { on: `POST ${WAITING}/{id}/accept`, ...own, load: other((it) => it.waits.accept) },
  { on: `POST ${WAITING}/{id}/decline`, ...own, load: other((it) => it.waits.decline) },
  { on: `POST ${WAITING}/{id}/leave`, ...own, load: other((it) => it.waits.leave) },
];
