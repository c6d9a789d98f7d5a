import type { Listing } from "../wiring/open-listing.ts";
import type { RequestDependencies } from "../wiring/open-request-dependencies.ts";
import { partOf } from "../wiring/route.ts";
import type { Route } from "../wiring/route.ts";
import type { LookRoutesDeps } from "./booking/choose/look.routes.ts";

const look = partOf(async () => (await import("./look-part.ts")).lookPart);
const customer = partOf(async () => (await import("./customer-part.ts")).customerPart);

const CASE = "/c/{reference}";
const INSPECTION = `${CASE}/self-inspection` as const;
const VISIT = `${CASE}/appointments/{id}` as const;
const WISH = `${CASE}/waiting/{id}` as const;
const PROMISE = `${CASE}/promises/{id}` as const;

/** What strangers look at. */
export const lookRoutes: readonly Route<
  Listing & LookRoutesDeps & { readonly publicUrl: string }
>[] = [
  { on: "GET /", who: "public", load: look((it) => it.dealers.list) },
  { on: "GET /favicon.ico", who: "public", load: look((it) => it.site.favicon) },
  { on: "GET /robots.txt", who: "public", load: look((it) => it.site.robots) },
  { on: "GET /sitemap.xml", who: "public", load: look((it) => it.site.sitemap) },
  {
    on: "GET /.well-known/security.txt",
    who: "public",
    load: look((it) => it.site.security),
  },
  {
    on: "GET /embed/v1/{file}",
    who: "public",
    load: async () => (await import("./embed/embed.routes.ts")).embedRoutes.file,
  },
  { on: "GET /assets/{file}", who: "public", load: look((it) => it.assets.file) },
  {
    on: "GET /files/{owner}/{id}/{file}",
    who: "public",
    load: look((it) => it.pictures.show),
  },
  { on: "GET /language/{tag}", who: "public", load: look((it) => it.language.choose) },
  { on: "GET /d/{dealer}", who: "public", load: look((it) => it.look.look) },
];

/** What customers do. */
export const customerRoutes: readonly Route<RequestDependencies>[] = [
  { on: "GET /docs", who: "public", load: customer((it) => it.api.page) },
  { on: "GET /v1/openapi.json", who: "public", load: customer((it) => it.api.json) },
  { on: "POST /d/{dealer}", who: "public", load: customer((it) => it.booking.book) },
  { on: "GET /d/{dealer}/call", who: "public", load: customer((it) => it.call.ask) },
  { on: "POST /d/{dealer}/call", who: "public", load: customer((it) => it.call.take) },
  { on: "GET /d/{dealer}/waiting", who: "public", load: customer((it) => it.wait.ask) },
  { on: "POST /d/{dealer}/waiting", who: "public", load: customer((it) => it.wait.take) },
  { on: "GET /d/{dealer}/privacy", who: "public", load: customer((it) => it.privacy.show) },
  {
    on: "GET /d/{dealer}/accessibility",
    who: "public",
    load: customer((it) => it.privacy.accessibility),
  },
  { on: "GET /c", who: "public", load: customer((it) => it.find.ask) },
  { on: "POST /c", who: "public", load: customer((it) => it.find.take) },
  { on: "GET /verify", who: "public", load: customer((it) => it.verify.ask) },
  { on: "POST /verify", who: "public", load: customer((it) => it.verify.show) },
  { on: "POST /verify/honoured", who: "public", load: customer((it) => it.verify.honoured) },
  {
    on: `POST ${CASE}/verify-code`,
    who: "case-token",
    load: customer((it) => it.verifyCode.change),
  },
  { on: `GET ${CASE}`, who: "case-token", load: customer((it) => it.case.show) },
  { on: `GET ${CASE}/again`, who: "case-token", load: customer((it) => it.again.again) },
  { on: `GET ${CASE}/done`, who: "case-token", load: customer((it) => it.done.show) },
  { on: `POST ${CASE}/link`, who: "case-token", load: customer((it) => it.renew.renew) },
  { on: `GET ${CASE}/new-link`, who: "case-token", load: customer((it) => it.replaceLink.ask) },
  {
    on: `POST ${CASE}/new-link`,
    who: "case-token",
    load: customer((it) => it.replaceLink.replace),
  },
  { on: `POST ${CASE}/read`, who: "case-token", load: customer((it) => it.case.read) },
  { on: `GET ${VISIT}/change`, who: "case-token", load: customer((it) => it.change.askForTime) },
  { on: `POST ${VISIT}/change`, who: "case-token", load: customer((it) => it.change.change) },
  { on: `GET ${VISIT}/hand-back`, who: "case-token", load: customer((it) => it.handBack.ask) },
  { on: `POST ${VISIT}/hand-back`, who: "case-token", load: customer((it) => it.handBack.keep) },
  { on: `GET ${VISIT}/overnight`, who: "case-token", load: customer((it) => it.overnight.ask) },
  { on: `POST ${VISIT}/overnight`, who: "case-token", load: customer((it) => it.overnight.answer) },
  { on: `GET ${VISIT}/visitor`, who: "case-token", load: customer((it) => it.visitor.ask) },
  { on: `POST ${VISIT}/visitor`, who: "case-token", load: customer((it) => it.visitor.keep) },
  { on: `GET ${VISIT}/complaint`, who: "case-token", load: customer((it) => it.complaint.ask) },
  { on: `POST ${VISIT}/complaint`, who: "case-token", load: customer((it) => it.complaint.send) },
  { on: `GET ${VISIT}/cancel`, who: "case-token", load: customer((it) => it.change.askToCancel) },
  { on: `POST ${VISIT}/cancel`, who: "case-token", load: customer((it) => it.change.cancel) },
  { on: `GET ${VISIT}/calendar`, who: "case-token", load: customer((it) => it.waiting.calendar) },
  { on: `POST ${VISIT}/waiting`, who: "case-token", load: customer((it) => it.waiting.press) },
  { on: `POST ${WISH}`, who: "case-token", load: customer((it) => it.wish.press) },
  { on: `GET ${WISH}/leave`, who: "case-token", load: customer((it) => it.wish.askToLeave) },
  { on: `GET ${CASE}/lease-end`, who: "case-token", load: customer((it) => it.lease.ways) },
  { on: `GET ${CASE}/lease-end/times`, who: "case-token", load: customer((it) => it.lease.times) },
  { on: `POST ${CASE}/lease-end/times`, who: "case-token", load: customer((it) => it.lease.book) },
  { on: `GET ${INSPECTION}`, who: "case-token", load: customer((it) => it.inspection.list) },
  { on: `POST ${INSPECTION}`, who: "case-token", load: customer((it) => it.inspection.send) },
  { on: `GET ${INSPECTION}/{part}`, who: "case-token", load: customer((it) => it.inspection.ask) },
  {
    on: `POST ${INSPECTION}/{part}`,
    who: "case-token",
    load: customer((it) => it.inspection.keep),
  },
  {
    on: `GET ${INSPECTION}/{part}/{photo}`,
    who: "case-token",
    load: customer((it) => it.inspection.photo),
  },
  { on: `GET ${CASE}/calls`, who: "case-token", load: customer((it) => it.caseCall.ask) },
  { on: `POST ${CASE}/calls`, who: "case-token", load: customer((it) => it.caseCall.take) },
  { on: `GET ${CASE}/contact`, who: "case-token", load: customer((it) => it.reach.askHow) },
  {
    on: `POST ${CASE}/sales-contact`,
    who: "case-token",
    load: customer((it) => it.reach.keepSales),
  },
  { on: `POST ${CASE}/contact`, who: "case-token", load: customer((it) => it.reach.keepHow) },
  { on: `GET ${CASE}/customer`, who: "case-token", load: customer((it) => it.details.ask) },
  { on: `POST ${CASE}/customer`, who: "case-token", load: customer((it) => it.details.keep) },
  { on: `GET ${CASE}/data`, who: "case-token", load: customer((it) => it.data.show) },
  { on: `POST ${CASE}/data`, who: "case-token", load: customer((it) => it.data.ask) },
  { on: `GET ${CASE}/address`, who: "public", load: customer((it) => it.address.ask) },
  { on: `POST ${CASE}/address`, who: "public", load: customer((it) => it.address.confirm) },
  { on: `POST ${CASE}/feedback`, who: "case-token", load: customer((it) => it.feedback.rate) },
  { on: `GET ${CASE}/notes`, who: "case-token", load: customer((it) => it.reach.askForNote) },
  { on: `POST ${CASE}/notes`, who: "case-token", load: customer((it) => it.reach.keepNote) },
  { on: `GET ${CASE}/promises`, who: "case-token", load: customer((it) => it.claim.ask) },
  { on: `POST ${CASE}/promises`, who: "case-token", load: customer((it) => it.claim.claim) },
  { on: `GET ${CASE}/solved`, who: "case-token", load: customer((it) => it.solved.ask) },
  { on: `POST ${CASE}/solved`, who: "case-token", load: customer((it) => it.solved.end) },
  { on: `POST ${PROMISE}/confirm`, who: "case-token", load: customer((it) => it.promise.confirm) },
  {
    on: `POST ${PROMISE}/accept-time`,
    who: "case-token",
    load: customer((it) => it.promise.acceptTime),
  },
  { on: `POST ${PROMISE}/dispute`, who: "case-token", load: customer((it) => it.promise.dispute) },
  {
    on: `GET ${PROMISE}/withdraw`,
    who: "case-token",
    load: customer((it) => it.promise.askToWithdraw),
  },
  {
    on: `POST ${PROMISE}/refuse-partner`,
    who: "case-token",
    load: customer((it) => it.promise.refusePartner),
  },
  {
    on: `POST ${PROMISE}/withdraw`,
    who: "case-token",
    load: customer((it) => it.promise.withdraw),
  },
  {
    on: `GET ${PROMISE}/new-time`,
    who: "case-token",
    load: customer((it) => it.promise.askForTime),
  },
  { on: `POST ${PROMISE}/new-time`, who: "case-token", load: customer((it) => it.promise.newTime) },
  { on: "GET /u/{reference}/{mail}", who: "public", load: customer((it) => it.unsubscribe.ask) },
  {
    on: "POST /u/{reference}/{mail}",
    who: "public",
    load: customer((it) => it.unsubscribe.decline),
  },
];
