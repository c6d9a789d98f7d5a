import type { ApiRoute } from "../wiring/operation.ts";
import { partOf } from "../wiring/route.ts";
import type { RequestDependencies } from "../wiring/open-request-dependencies.ts";

/** By themselves: they read tables, and few people run them. */
const campaigns = partOf(async () => (await import("./campaigns.ts")).campaigns);

const CAMPAIGNS = "/v1/admin/brands/{brand}/campaigns";
const CAMPAIGN = `${CAMPAIGNS}/{campaign}` as const;
const runs = { who: "campaign:run" } as const;

/** What a brand writes to many. */
export const campaignRoutes: readonly ApiRoute<RequestDependencies, "staff">[] = [
  { on: `POST ${CAMPAIGNS}`, ...runs, takes: "document", load: campaigns((it) => it.begin) },
  { on: `GET ${CAMPAIGNS}`, ...runs, load: campaigns((it) => it.list) },
  { on: `GET ${CAMPAIGN}`, ...runs, load: campaigns((it) => it.read) },
  { on: `PUT ${CAMPAIGN}`, ...runs, takes: "document", load: campaigns((it) => it.rewrite) },
  { on: `POST ${CAMPAIGN}/audience`, ...runs, takes: "form", load: campaigns((it) => it.audience) },
  { on: `GET ${CAMPAIGN}/preview`, ...runs, load: campaigns((it) => it.preview) },
  { on: `POST ${CAMPAIGN}/start`, ...runs, load: campaigns((it) => it.start) },
  { on: `POST ${CAMPAIGN}/pause`, ...runs, load: campaigns((it) => it.pause) },
  { on: `POST ${CAMPAIGN}/stop`, ...runs, load: campaigns((it) => it.stop) },
  { on: `POST ${CAMPAIGN}/test`, ...runs, load: campaigns((it) => it.test) },
];
