import { partOf } from "../wiring/route.ts";
import type { Route } from "../wiring/route.ts";
import type { DeskNowRoutesDeps } from "./desk/now/desk-now.routes.ts";
import { deskCallerRoutes } from "./desk-caller-routes.ts";
import { deskDayRoutes } from "./desk-day-routes.ts";
import { deskSetUpRoutes } from "./desk-set-up-routes.ts";
import { deskStayRoutes } from "./desk-stay-routes.ts";
import type { DeskDependencies } from "./desk/frame/desk-dependencies.ts";

const now = partOf(async () => (await import("./desk-now-part.ts")).deskNowPart.now);
const desk = partOf(async () => (await import("./desk-part.ts")).deskPart);
/** By themselves: they look at what was sent. */
const files = partOf(
  async () => (await import("./desk/files/desk-files.routes.ts")).deskFilesRoutes,
);
/** By themselves: they read SVG, and are asked for when a dealer is set up. */
const pictures = partOf(
  async () => (await import("./desk/pictures/desk-pictures.routes.ts")).deskPicturesRoutes,
);

/** By itself: it knows how mails are written. */
const lookPreview = partOf(
  async () => (await import("./desk/look/look-preview.routes.ts")).lookPreviewRoutes,
);
const DEALER = "/desk/dealers/{dealer}";
const BRAND = "/desk/brands/{brand}";
const CASE = "/desk/cases/{reference}";
const VISIT = `${CASE}/appointments/{id}` as const;
const WISH = `${CASE}/waiting/{id}` as const;
const PROMISE = `${CASE}/promises/{id}` as const;

/** What staff look at first. */
export const deskNowRoutes: readonly Route<DeskNowRoutesDeps>[] = [
  { on: "GET /desk", who: "self:read", load: now((it) => it.enter) },
  { on: `GET ${DEALER}`, who: "promise:read", load: now((it) => it.now) },
];

/** What staff do beyond looking what is due. */
export const deskRoutes: readonly Route<DeskDependencies>[] = [
  { on: "GET /desk/sign-in", who: "public", load: desk((it) => it.signIn.begin) },
  { on: "GET /desk/signed-in", who: "public", load: desk((it) => it.signIn.comeBack) },
  { on: "POST /desk/sign-out", who: "self:sign-out", load: desk((it) => it.signIn.signOut) },
  { on: "GET /desk/me", who: "self:read", load: desk((it) => it.me.show) },
  {
    on: "POST /desk/me/sign-out-everywhere",
    who: "self:sign-out",
    load: desk((it) => it.me.everywhere),
  },
  { on: "GET /desk/signed-out", who: "public", load: desk((it) => it.signIn.signedOut) },
  { on: `GET ${BRAND}`, who: "brand:read", load: desk((it) => it.brand.overview) },
  { on: `GET ${BRAND}/report`, who: "brand:read", load: desk((it) => it.brand.report) },
  { on: `GET ${BRAND}/look`, who: "brand:write", load: desk((it) => it.brandLook.ask) },
  { on: `POST ${BRAND}/look`, who: "brand:write", load: desk((it) => it.brandLook.keep) },
  { on: `GET ${BRAND}/logo`, who: "brand:write", load: pictures((it) => it.ofBrand.ask) },
  {
    on: `GET ${BRAND}/look-preview`,
    who: "brand:write",
    load: lookPreview((it) => it.ofBrand),
  },
  { on: `GET ${DEALER}/look-preview`, who: "look:write", load: lookPreview((it) => it.ofDealer) },
  {
    on: `POST ${BRAND}/logo`,
    who: "brand:write",
    takes: "form",
    load: pictures((it) => it.ofBrand.hang),
  },
  { on: `GET ${BRAND}/people`, who: "people:ask", load: desk((it) => it.people.ofBrand) },
  { on: `POST ${BRAND}/people`, who: "people:ask", load: desk((it) => it.people.askOfBrand) },
  { on: `GET ${DEALER}/people`, who: "people:ask", load: desk((it) => it.people.ofDealer) },
  { on: `POST ${DEALER}/people`, who: "people:ask", load: desk((it) => it.people.askOfDealer) },
  ...deskDayRoutes,
  ...deskSetUpRoutes,
  ...deskCallerRoutes,
  { on: `GET ${DEALER}/logo`, who: "look:write", load: pictures((it) => it.logo.ask) },
  {
    on: `POST ${DEALER}/logo`,
    who: "look:write",
    takes: "form",
    load: pictures((it) => it.logo.hang),
  },
  {
    on: `GET ${DEALER}/services/{service}/picture`,
    who: "directory:write",
    load: pictures((it) => it.ofService.ask),
  },
  {
    on: `POST ${DEALER}/services/{service}/picture`,
    who: "directory:write",
    takes: "form",
    load: pictures((it) => it.ofService.hang),
  },
  { on: `GET ${DEALER}/document`, who: "directory:read", load: desk((it) => it.document.show) },
  { on: `GET ${DEALER}/lists/{part}`, who: "directory:read", load: desk((it) => it.document.list) },
  {
    on: `GET ${DEALER}/document/{part}`,
    who: "directory:write",
    load: desk((it) => it.document.part),
  },
  {
    on: `POST ${DEALER}/document/{part}`,
    who: "directory:write",
    load: desk((it) => it.document.change),
  },
  {
    on: `POST ${DEALER}/people/{person}/address`,
    who: "directory:write",
    load: desk((it) => it.address.lift),
  },
  {
    on: `GET ${DEALER}/people/{person}/reads`,
    who: "person:reads",
    load: desk((it) => it.readers.ofPerson),
  },
  { on: `GET ${CASE}/readers`, who: "case:readers", load: desk((it) => it.readers.ofCase) },
  {
    on: `POST ${DEALER}/people/{person}/invite`,
    who: "directory:write",
    load: desk((it) => it.address.invite),
  },
  {
    on: `POST ${DEALER}/people/{person}/sign-out`,
    who: "person:sign-out",
    load: desk((it) => it.address.signOut),
  },
  {
    on: `POST ${DEALER}/people/{person}/handover`,
    who: "directory:write",
    load: desk((it) => it.address.handOver),
  },
  { on: `GET ${DEALER}/report`, who: "report:read", load: desk((it) => it.report.show) },
  { on: `GET ${DEALER}/report.csv`, who: "report:read", load: desk((it) => it.report.table) },
  {
    on: `GET ${DEALER}/report/promises`,
    who: "report:read",
    load: desk((it) => it.report.promises),
  },
  {
    on: `GET ${DEALER}/calendars`,
    who: "calendar-link:read",
    load: desk((it) => it.calendars.list),
  },
  {
    on: `POST ${DEALER}/calendars`,
    who: "calendar-link:make",
    load: desk((it) => it.calendars.make),
  },
  {
    on: `POST ${DEALER}/calendars/{feed}/revoke`,
    who: "calendar-link:make",
    load: desk((it) => it.calendars.revoke),
  },
  {
    on: `GET ${DEALER}/appointments.csv`,
    who: "agenda:read",
    load: desk((it) => it.calendars.table),
  },
  { on: `GET ${CASE}`, who: "case:read", load: desk((it) => it.case.sheet) },
  { on: `GET ${CASE}/close`, who: "case:change", load: desk((it) => it.close.ask) },
  { on: `POST ${CASE}/close`, who: "case:change", load: desk((it) => it.close.close) },
  { on: `GET ${CASE}/customer`, who: "case:change", load: desk((it) => it.customer.askWho) },
  { on: `POST ${CASE}/customer`, who: "case:change", load: desk((it) => it.customer.keepWho) },
  { on: `GET ${CASE}/code`, who: "case:change", load: desk((it) => it.code.ask) },
  { on: `POST ${CASE}/code`, who: "case:change", load: desk((it) => it.code.make) },
  { on: `GET ${CASE}/contact`, who: "case:change", load: desk((it) => it.customer.askHow) },
  { on: `POST ${CASE}/contact`, who: "case:change", load: desk((it) => it.customer.keepHow) },
  { on: `GET ${CASE}/files`, who: "case:read", load: files((it) => it.list) },
  { on: `GET ${CASE}/files/{id}`, who: "case:read", load: files((it) => it.open) },
  { on: `POST ${CASE}/files/{id}`, who: "case:change", load: files((it) => it.keep) },
  { on: `GET ${CASE}/files/{id}/remove`, who: "case:change", load: files((it) => it.ask) },
  { on: `POST ${CASE}/files/{id}/remove`, who: "case:change", load: files((it) => it.remove) },
  { on: `POST ${CASE}/notes`, who: "case:change", load: desk((it) => it.case.note) },
  {
    on: `GET ${CASE}/appointments`,
    who: "appointment:change",
    load: desk((it) => it.book.askKnown),
  },
  {
    on: `POST ${CASE}/appointments`,
    who: "appointment:change",
    load: desk((it) => it.book.bookKnown),
  },
  { on: `POST ${VISIT}/status`, who: "appointment:change", load: desk((it) => it.visit.status) },
  { on: `GET ${VISIT}/as-is`, who: "appointment:change", load: desk((it) => it.visit.askAsIs) },
  { on: `POST ${VISIT}/as-is`, who: "appointment:change", load: desk((it) => it.visit.asIs) },
  {
    on: `GET ${VISIT}/condition`,
    who: "appointment:change",
    load: desk((it) => it.condition.ask),
  },
  {
    on: `POST ${VISIT}/condition`,
    who: "appointment:change",
    load: desk((it) => it.condition.keep),
  },
  { on: `GET ${VISIT}/visitor`, who: "appointment:change", load: desk((it) => it.visitor.ask) },
  { on: `POST ${VISIT}/visitor`, who: "appointment:change", load: desk((it) => it.visitor.keep) },
  ...deskStayRoutes,
  { on: `GET ${VISIT}/jobs`, who: "appointment:change", load: desk((it) => it.jobs.askJob) },
  { on: `POST ${VISIT}/jobs`, who: "appointment:change", load: desk((it) => it.jobs.addJob) },
  { on: `GET ${VISIT}/part`, who: "appointment:change", load: desk((it) => it.jobs.askPart) },
  { on: `POST ${VISIT}/part`, who: "appointment:change", load: desk((it) => it.jobs.needPart) },
  { on: `GET ${VISIT}/follow-up`, who: "appointment:change", load: desk((it) => it.followUp.ask) },
  {
    on: `POST ${VISIT}/follow-up`,
    who: "appointment:change",
    load: desk((it) => it.followUp.keep),
  },
  { on: `GET ${VISIT}/come-back`, who: "promise:make", load: desk((it) => it.comeBack.ask) },
  { on: `POST ${VISIT}/come-back`, who: "promise:make", load: desk((it) => it.comeBack.make) },
  { on: `GET ${VISIT}/change`, who: "appointment:change", load: desk((it) => it.change.ask) },
  { on: `POST ${VISIT}/change`, who: "appointment:change", load: desk((it) => it.change.move) },
  {
    on: `GET ${VISIT}/cancel`,
    who: "appointment:change",
    load: desk((it) => it.visit.askToCancel),
  },
  { on: `POST ${VISIT}/cancel`, who: "appointment:change", load: desk((it) => it.visit.cancel) },
  { on: `GET ${WISH}/end`, who: "appointment:change", load: desk((it) => it.waiting.askToEnd) },
  { on: `POST ${WISH}/end`, who: "appointment:change", load: desk((it) => it.waiting.end) },
  { on: `POST ${WISH}/accept`, who: "appointment:change", load: desk((it) => it.waiting.accept) },
  { on: `GET ${CASE}/promises`, who: "promise:make", load: desk((it) => it.make.ask) },
  { on: `POST ${CASE}/promises`, who: "promise:make", load: desk((it) => it.make.make) },
  { on: `POST ${PROMISE}/log`, who: "promise:change", load: desk((it) => it.promise.log) },
  { on: `POST ${PROMISE}/snooze`, who: "promise:change", load: desk((it) => it.promise.snooze) },
  {
    on: `POST ${PROMISE}/acknowledge`,
    who: "promise:change",
    load: desk((it) => it.promise.acknowledge),
  },
  { on: `GET ${PROMISE}/move`, who: "promise:change", load: desk((it) => it.promise.askForTime) },
  { on: `POST ${PROMISE}/undo`, who: "promise:change", load: desk((it) => it.promise.undo) },
  { on: `POST ${PROMISE}/move`, who: "promise:change", load: desk((it) => it.promise.move) },
  {
    on: `GET ${PROMISE}/withdraw`,
    who: "promise:change",
    load: desk((it) => it.promise.askToWithdraw),
  },
  {
    on: `POST ${PROMISE}/withdraw`,
    who: "promise:change",
    load: desk((it) => it.promise.withdraw),
  },
  { on: `GET ${PROMISE}/hand-off`, who: "promise:change", load: desk((it) => it.handoff.ask) },
  { on: `POST ${PROMISE}/hand-off`, who: "promise:change", load: desk((it) => it.handoff.offer) },
  { on: `POST ${PROMISE}/accept`, who: "promise:change", load: desk((it) => it.handoff.accept) },
  { on: `POST ${PROMISE}/settle`, who: "promise:change", load: desk((it) => it.handoff.settle) },
  { on: `POST ${PROMISE}/return`, who: "promise:change", load: desk((it) => it.handoff.return) },
  {
    on: `POST ${PROMISE}/escalate`,
    who: "promise:change",
    load: desk((it) => it.handoff.escalate),
  },
  {
    on: `POST ${PROMISE}/apply-policy`,
    who: "promise:change",
    load: desk((it) => it.handoff.applyPolicy),
  },
];
