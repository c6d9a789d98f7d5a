import { partOf } from "../wiring/route.ts";
import type { Route } from "../wiring/route.ts";
import type { DeskDependencies } from "./desk/frame/desk-dependencies.ts";

const history = partOf(
  async () => (await import("./desk/history/desk-history.routes.tsx")).deskHistoryRoutes,
);

const restoring = partOf(async () => ({
  ...(await import("./desk/history/restore-dealer.routes.tsx")),
  ...(await import("./desk/history/restore-brand.routes.tsx")),
}));

/** By itself: it shows the customers' pages, which no other page of the desk does. */
const preview = partOf(
  async () => (await import("./desk/preview/desk-preview.routes.ts")).deskPreviewRoutes,
);

/** By itself: it is asked for once in a dealer's life, and knows every country. */
const setUp = partOf(async () => (await import("./desk-set-up-part.ts")).deskSetUpPart);

/** By themselves: they read tables and calendars, and are asked for when a dealer moves in. */
const imports = partOf(
  async () => (await import("./desk/imports/desk-imports.routes.ts")).deskImportsRoutes,
);

/** By themselves: few write them. */
const partners = partOf(
  async () => (await import("./desk/partners/desk-partners.routes.ts")).deskPartnersRoutes,
);

/** By themselves: they read tables and write mails, and few run them. */
const campaigns = partOf(
  async () => (await import("./desk/campaigns/desk-campaigns.routes.ts")).deskCampaignsRoutes,
);

const desk = partOf(async () => (await import("./desk-part.ts")).deskPart);

/** By themselves: people of partners see nothing else. */
const tasks = partOf(
  async () => (await import("./desk/tasks/desk-tasks.routes.ts")).deskTasksRoutes,
);

const PARTNER = "/desk/partners/{partner}";
const DEALER = "/desk/dealers/{dealer}";
const BRAND = "/desk/brands/{brand}";
const CAMPAIGN = `${BRAND}/campaigns/{campaign}` as const;

/** How a dealer is set up, looked at before it is opened, and what became of its document. */
export const deskSetUpRoutes: readonly Route<DeskDependencies>[] = [
  {
    on: "GET /desk/brands/{brand}/new-dealer",
    who: "brand:write",
    load: setUp((it) => it.newDealer.ask),
  },
  {
    on: "POST /desk/brands/{brand}/new-dealer",
    who: "brand:write",
    load: setUp((it) => it.newDealer.make),
  },
  {
    on: "GET /desk/brands/{brand}/history",
    who: "brand:write",
    load: history((it) => it.ofBrand),
  },
  {
    on: "GET /desk/brands/{brand}/history/{etag}",
    who: "brand:write",
    load: restoring((it) => it.restoreBrandRoutes.ask),
  },
  {
    on: "POST /desk/brands/{brand}/history/{etag}",
    who: "brand:write",
    load: restoring((it) => it.restoreBrandRoutes.restore),
  },
  { on: `GET ${PARTNER}`, who: "partner:task", load: tasks((it) => it.list) },
  {
    on: `GET ${PARTNER}/tasks/{reference}/{id}`,
    who: "partner:task",
    load: tasks((it) => it.task),
  },
  {
    on: `POST ${PARTNER}/tasks/{reference}/{id}`,
    who: "partner:task",
    load: tasks((it) => it.press),
  },
  { on: `GET ${BRAND}/partners`, who: "brand:write", load: partners((it) => it.list) },
  { on: `GET ${BRAND}/partners/{partner}`, who: "brand:write", load: partners((it) => it.ask) },
  { on: `POST ${BRAND}/partners/{partner}`, who: "brand:write", load: partners((it) => it.keep) },
  { on: `GET ${BRAND}/campaigns`, who: "campaign:run", load: campaigns((it) => it.list) },
  { on: `GET ${CAMPAIGN}`, who: "campaign:run", load: campaigns((it) => it.show) },
  { on: `POST ${CAMPAIGN}`, who: "campaign:run", load: campaigns((it) => it.change) },
  { on: `GET ${CAMPAIGN}/mail`, who: "campaign:run", load: campaigns((it) => it.mail) },
  { on: `GET ${CAMPAIGN}/words`, who: "campaign:run", load: campaigns((it) => it.ask) },
  {
    on: `POST ${CAMPAIGN}/words`,
    who: "campaign:run",
    takes: "form",
    load: campaigns((it) => it.keep),
  },
  { on: `GET ${BRAND}/staff`, who: "brand:write", load: desk((it) => it.brandPeople.list) },
  {
    on: `GET ${BRAND}/staff/{person}`,
    who: "brand:write",
    load: desk((it) => it.brandPeople.person),
  },
  {
    on: `POST ${BRAND}/staff/{person}`,
    who: "brand:write",
    load: desk((it) => it.brandPeople.keep),
  },
  {
    on: `POST ${BRAND}/staff/{person}/invite`,
    who: "brand:write",
    load: desk((it) => it.brandPeople.invite),
  },
  { on: `GET ${DEALER}/set-up`, who: "dealer:set-up", load: setUp((it) => it.setUp.all) },
  { on: `POST ${DEALER}/set-up`, who: "dealer:set-up", load: setUp((it) => it.setUp.open) },
  { on: `GET ${DEALER}/set-up/{step}`, who: "dealer:set-up", load: setUp((it) => it.setUp.step) },
  { on: `POST ${DEALER}/set-up/{step}`, who: "dealer:set-up", load: setUp((it) => it.setUp.keep) },
  { on: `GET ${DEALER}/history`, who: "directory:write", load: history((it) => it.ofDealer) },
  {
    on: `GET ${DEALER}/history/{etag}`,
    who: "directory:write",
    load: restoring((it) => it.restoreDealerRoutes.ask),
  },
  {
    on: `POST ${DEALER}/history/{etag}`,
    who: "directory:write",
    load: restoring((it) => it.restoreDealerRoutes.restore),
  },
  { on: `GET ${DEALER}/imports`, who: "import:take", load: imports((it) => it.list) },
  {
    on: `POST ${DEALER}/imports`,
    who: "import:take",
    takes: "form",
    load: imports((it) => it.send),
  },
  { on: `GET ${DEALER}/imports/{import}`, who: "import:take", load: imports((it) => it.show) },
  { on: `POST ${DEALER}/imports/{import}`, who: "import:take", load: imports((it) => it.change) },
  {
    on: `GET ${DEALER}/imports/{import}/rows.csv`,
    who: "import:take",
    load: imports((it) => it.rows),
  },
  { on: `GET ${DEALER}/preview`, who: "directory:read", load: preview((it) => it.show) },
];
