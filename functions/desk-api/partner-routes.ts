import type { RequestDependencies } from "../wiring/open-request-dependencies.ts";
import type { ApiRoute } from "../wiring/operation.ts";
import { partOf } from "../wiring/route.ts";

/** By themselves: few write them. */
const partners = partOf(async () => (await import("./partners.ts")).partners);

const PARTNER = "/v1/admin/partners/{partner}";

/** Partners, and who works there. */
export const partnerRoutes: readonly ApiRoute<RequestDependencies, "staff">[] = [
  {
    on: "GET /v1/admin/brands/{brand}/partners",
    who: "brand:read",
    load: partners((it) => it.ofBrand),
  },
  { on: `GET ${PARTNER}`, who: "partner:read", load: partners((it) => it.read) },
  {
    on: `PUT ${PARTNER}`,
    who: "partner:write",
    takes: "document",
    load: partners((it) => it.replace),
  },
  { on: `GET ${PARTNER}/history`, who: "partner:write", load: partners((it) => it.history) },
  {
    on: `GET ${PARTNER}/history/{etag}`,
    who: "partner:write",
    load: partners((it) => it.version),
  },
  {
    on: `POST ${PARTNER}/history/{etag}/restore`,
    who: "partner:write",
    load: partners((it) => it.restore),
  },
  {
    on: `GET ${PARTNER}/accounts`,
    who: "partner:write",
    load: partners((it) => it.accounts),
  },
  {
    on: `POST ${PARTNER}/staff/{id}/invite`,
    who: "partner:write",
    load: partners((it) => it.invite),
  },
];
