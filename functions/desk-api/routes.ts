import type { ApiRoute } from "../wiring/operation.ts";
import { partOf } from "../wiring/route.ts";
import type { RequestDependencies } from "../wiring/open-request-dependencies.ts";
import { partnerRoutes } from "./partner-routes.ts";
import { campaignRoutes } from "./campaign-routes.ts";
import { promiseRoutes } from "./promise-routes.ts";
import { stayRoutes } from "./stay-routes.ts";

const desk = partOf(async () => (await import("./desk-part.ts")).deskPart);
/** By themselves: what is asked for when a dealer is set up and looked after, by few and seldom. */
const setUp = partOf(async () => (await import("./set-up-part.ts")).setUpPart);
/** By themselves: they look at what was sent. */
const files = partOf(async () => (await import("./files.ts")).files);
/** By themselves: they read SVG, and are asked for when a dealer is set up. */
const pictures = partOf(async () => (await import("./pictures.ts")).pictures);
/** By themselves: they read tables and calendars, and are asked for when a dealer moves in. */
const imports = partOf(async () => (await import("./imports.ts")).imports);

const DEALER = "/v1/admin/dealers/{dealer}";
const BRAND = "/v1/admin/brands/{brand}";
const CASE = "/v1/admin/cases/{reference}";
const APPOINTMENT = `${CASE}/appointments/{id}` as const;

const visits = { who: "appointment:change" } as const;

/** What staff do; every call takes an ID token. */
export const deskRoutes: readonly ApiRoute<RequestDependencies, "staff">[] = [
  { on: "GET /v1/admin/me", who: "self:read", load: desk((it) => it.directory.me) },
  {
    on: "POST /v1/admin/me/sign-out-everywhere",
    who: "self:sign-out",
    load: desk((it) => it.sessions.everywhere),
  },
  {
    on: `POST ${DEALER}/staff/{id}/sign-out`,
    who: "person:sign-out",
    load: desk((it) => it.sessions.ofPerson),
  },
  {
    on: `POST ${DEALER}/staff/{id}/invite`,
    who: "directory:write",
    load: setUp((it) => it.accounts.inviteAtDealer),
  },
  {
    on: `GET ${DEALER}/accounts`,
    who: "directory:write",
    load: setUp((it) => it.accounts.ofDealer),
  },
  {
    on: `POST ${BRAND}/staff/{id}/invite`,
    who: "brand:write",
    load: setUp((it) => it.accounts.inviteAtBrand),
  },
  { on: `GET ${BRAND}/accounts`, who: "brand:read", load: setUp((it) => it.accounts.ofBrand) },
  {
    on: `GET ${DEALER}/staff/{id}/reads`,
    who: "person:reads",
    load: desk((it) => it.reads.ofPerson),
  },
  { on: `GET ${DEALER}`, who: "directory:read", load: desk((it) => it.directory.dealer) },
  {
    on: `PUT ${DEALER}`,
    who: "directory:write",
    takes: "document",
    load: desk((it) => it.directory.replaceDealer),
  },
  { on: `GET ${DEALER}/history`, who: "directory:write", load: setUp((it) => it.history.ofDealer) },
  {
    on: `GET ${DEALER}/history/{etag}`,
    who: "directory:write",
    load: setUp((it) => it.history.readDealer),
  },
  {
    on: `POST ${DEALER}/history/{etag}/restore`,
    who: "directory:write",
    load: setUp((it) => it.history.restoreDealer),
  },
  { on: `GET ${BRAND}/history`, who: "brand:write", load: setUp((it) => it.history.ofBrand) },
  {
    on: `GET ${BRAND}/history/{etag}`,
    who: "brand:write",
    load: setUp((it) => it.history.readBrand),
  },
  {
    on: `POST ${BRAND}/history/{etag}/restore`,
    who: "brand:write",
    load: setUp((it) => it.history.restoreBrand),
  },
  {
    on: `POST ${DEALER}/staff/{id}/address`,
    who: "directory:write",
    load: desk((it) => it.directory.address),
  },
  {
    on: `POST ${DEALER}/staff/{id}/promises/handover`,
    who: "directory:write",
    load: desk((it) => it.handover.all),
  },
  ...partnerRoutes,
  { on: `GET ${BRAND}`, who: "brand:read", load: desk((it) => it.directory.brand) },
  { on: `PUT ${BRAND}`, who: "brand:write", load: desk((it) => it.directory.replaceBrand) },
  {
    on: `PUT ${DEALER}/logo`,
    who: "look:write",
    takes: "file",
    load: pictures((it) => it.putLogo),
  },
  {
    on: `DELETE ${DEALER}/logo`,
    who: "look:write",
    load: pictures((it) => it.takeLogo),
  },
  {
    on: `PUT ${DEALER}/services/{service}/picture`,
    who: "directory:write",
    takes: "file",
    load: pictures((it) => it.putPicture),
  },
  {
    on: `DELETE ${DEALER}/services/{service}/picture`,
    who: "directory:write",
    load: pictures((it) => it.takePicture),
  },
  {
    on: `PUT ${BRAND}/logo`,
    who: "brand:write",
    takes: "file",
    load: pictures((it) => it.putBrandLogo),
  },
  {
    on: `DELETE ${BRAND}/logo`,
    who: "brand:write",
    load: pictures((it) => it.takeBrandLogo),
  },
  { on: `POST ${BRAND}/people/export`, who: "people:ask", load: setUp((it) => it.people.export) },
  { on: `POST ${BRAND}/people/erase`, who: "people:ask", load: setUp((it) => it.people.erase) },
  {
    on: `GET ${BRAND}/people/requests/{id}`,
    who: "people:ask",
    load: setUp((it) => it.people.request),
  },
  {
    on: `POST ${DEALER}/imports`,
    who: "import:take",
    takes: "form",
    load: imports((it) => it.begin),
  },
  { on: `GET ${DEALER}/imports`, who: "import:take", load: imports((it) => it.list) },
  { on: `GET ${DEALER}/imports/{import}`, who: "import:take", load: imports((it) => it.read) },
  { on: `PUT ${DEALER}/imports/{import}`, who: "import:take", load: imports((it) => it.map) },
  {
    on: `POST ${DEALER}/imports/{import}/start`,
    who: "import:take",
    load: imports((it) => it.start),
  },
  {
    on: `GET ${DEALER}/imports/{import}/rows.csv`,
    who: "import:take",
    load: imports((it) => it.rows),
  },
  { on: `GET ${DEALER}/commitments`, who: "promise:read", load: desk((it) => it.commitments.list) },
  { on: `GET ${DEALER}/report`, who: "report:read", load: desk((it) => it.report.figures) },
  { on: `GET ${DEALER}/report.csv`, who: "report:read", load: desk((it) => it.report.table) },
  {
    on: `GET ${DEALER}/report/commitments`,
    who: "report:read",
    load: desk((it) => it.report.commitments),
  },
  { on: `POST ${DEALER}/cases`, who: "case:open", load: desk((it) => it.cases.open) },
  { on: `GET ${DEALER}/cases`, who: "case:find", load: desk((it) => it.cases.unplanned) },
  { on: `POST ${CASE}/close`, who: "case:change", load: desk((it) => it.cases.close) },
  { on: `GET ${CASE}`, who: "case:read", load: desk((it) => it.cases.read) },
  { on: `GET ${CASE}/readers`, who: "case:readers", load: desk((it) => it.cases.readers) },
  { on: `POST ${CASE}/commitments`, who: "promise:make", load: desk((it) => it.commitments.make) },
  { on: `POST ${CASE}/notes`, who: "case:change", load: desk((it) => it.cases.note) },
  { on: `GET ${CASE}/files`, who: "case:read", load: files((it) => it.list) },
  { on: `GET ${CASE}/files/upload`, who: "case:change", load: files((it) => it.upload) },
  { on: `POST ${CASE}/files`, who: "case:change", load: files((it) => it.keep) },
  { on: `GET ${CASE}/files/{id}`, who: "case:read", load: files((it) => it.open) },
  { on: `DELETE ${CASE}/files/{id}`, who: "case:change", load: files((it) => it.remove) },
  { on: `GET ${DEALER}/agenda`, who: "agenda:read", load: desk((it) => it.agenda.day) },
  { on: `GET ${DEALER}/waiting`, who: "agenda:read", load: desk((it) => it.waiting.list) },
  { on: `POST ${CASE}/waiting`, ...visits, load: desk((it) => it.waiting.join) },
  { on: `POST ${CASE}/waiting/{id}/accept`, ...visits, load: desk((it) => it.waiting.accept) },
  { on: `POST ${CASE}/waiting/{id}/leave`, ...visits, load: desk((it) => it.waiting.leave) },
  { on: `GET ${DEALER}/blocks`, who: "agenda:read", load: desk((it) => it.blocks.list) },
  { on: `POST ${DEALER}/blocks`, who: "block:change", load: desk((it) => it.blocks.make) },
  {
    on: `DELETE ${DEALER}/blocks/{block}`,
    who: "block:change",
    load: desk((it) => it.blocks.remove),
  },
  { on: `GET ${DEALER}/bursts`, who: "burst:clear", load: setUp((it) => it.bursts.list) },
  {
    on: `POST ${DEALER}/bursts/{id}/clear`,
    who: "burst:clear",
    load: setUp((it) => it.bursts.clear),
  },
  { on: `GET ${DEALER}/affected`, who: "agenda:read", load: desk((it) => it.agenda.affected) },
  { on: `POST ${DEALER}/find`, who: "case:find", load: desk((it) => it.agenda.find) },
  { on: `POST ${CASE}/appointments`, ...visits, load: desk((it) => it.appointments.book) },
  {
    on: `POST ${APPOINTMENT}/reschedule`,
    ...visits,
    load: desk((it) => it.appointments.reschedule),
  },
  { on: `POST ${APPOINTMENT}/condition`, ...visits, load: desk((it) => it.appointments.car) },
  { on: `PUT ${APPOINTMENT}/visitor`, ...visits, load: desk((it) => it.appointments.visitor) },
  { on: `POST ${APPOINTMENT}/jobs`, ...visits, load: desk((it) => it.appointments.jobs) },
  { on: `PUT ${APPOINTMENT}/hand-back`, ...visits, load: desk((it) => it.appointments.fetched) },
  { on: `PUT ${APPOINTMENT}/follow-up`, ...visits, load: desk((it) => it.appointments.left) },
  { on: `POST ${APPOINTMENT}/cancel`, ...visits, load: desk((it) => it.appointments.cancel) },
  ...promiseRoutes,
  ...stayRoutes,
  ...campaignRoutes,
  { on: `POST ${APPOINTMENT}/status`, ...visits, load: desk((it) => it.appointments.status) },
  { on: `GET ${CASE}/person`, who: "case:read", load: desk((it) => it.persons.read) },
  { on: `PUT ${CASE}/person/{other}`, who: "case:change", load: desk((it) => it.persons.say) },
  {
    on: `DELETE ${CASE}/person/{other}`,
    who: "case:change",
    load: desk((it) => it.persons.takeBack),
  },
  { on: `PUT ${CASE}/customer`, who: "case:change", load: desk((it) => it.customers.correct) },
  { on: `PUT ${CASE}/contact`, who: "case:change", load: desk((it) => it.customers.contact) },
  { on: `POST ${CASE}/code`, who: "case:change", load: desk((it) => it.customers.code) },
  {
    on: `POST ${CASE}/rotate-link`,
    who: "case:change",
    load: desk((it) => it.customers.rotateLink),
  },
  { on: `GET ${DEALER}/appointments.csv`, who: "agenda:read", load: desk((it) => it.agenda.table) },
  { on: `GET ${DEALER}/feeds`, who: "calendar-link:read", load: setUp((it) => it.feeds.list) },
  { on: `POST ${DEALER}/feeds`, who: "calendar-link:make", load: setUp((it) => it.feeds.open) },
  {
    on: `DELETE ${DEALER}/feeds/{feed}`,
    who: "calendar-link:make",
    load: setUp((it) => it.feeds.revoke),
  },
];
