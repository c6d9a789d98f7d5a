import * as z from "zod";
import { upcomingOf } from "../../shared/booking/agenda/upcoming.ts";
import {
  brandSchema,
  dealerSchema,
  staffRoleSchema,
} from "../../shared/directory/dealer.schema.ts";
import type { Dealer } from "../../shared/directory/dealer.schema.ts";
import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import { membershipsOf } from "../../shared/directory/memberships.ts";
import { replaceBrand } from "../../shared/directory/replace-brand.ts";
import { checkReplacement, replaceDealer } from "../../shared/directory/replace-dealer.ts";
import { brandMemberAt, staffAt } from "../../shared/directory/staff-access.ts";
import { affectedAnswer } from "./affected-answer.ts";
import type { AffectedDeps } from "./affected-answer.ts";
import { json } from "../../shared/platform/http/answer.ts";
import { HttpProblem, required } from "../../shared/platform/http/http-problem.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { readJson, readQuery } from "../../shared/platform/http/request.ts";
import { staffEmail } from "../../shared/platform/http/staff-email.ts";
import { invalid } from "../../shared/kernel/invalid.ts";

export const meSchema = z.object({
  name: z.string(),
  email: z.string(),
  dealers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.union([staffRoleSchema, z.literal("brand")]),
      departments: z.array(z.string()),
    }),
  ),
  brands: z.array(z.object({ id: z.string(), name: z.string() })),
});

/** With `preview=true` nothing is saved: the answer is what the document would stand against. */
export const replaceQuerySchema = z.strictObject({ preview: z.enum(["true", "false"]).optional() });

export type DirectoryRoutesDeps = AffectedDeps & { readonly directory: DirectoryStore };

/** Who I am, and the documents a dealer and a brand are configured by. */
export function directoryRoutes(deps: DirectoryRoutesDeps): Route[] {
  const { directory } = deps;
  return [
    {
      on: "GET /v1/admin/me",
      handle: async (request) =>
        json(200, meSchema, required(await membershipsOf(directory, staffEmail(request)))),
    },
    {
      on: "GET /v1/admin/dealers/{dealer}",
      handle: async (request) => {
        const { dealer = "" } = request.params;
        const access = required(await staffAt(directory, staffEmail(request), dealer));
        const { document, etag } = access.dealer;
        return json(200, dealerSchema, document, { etag });
      },
    },
    {
      on: "PUT /v1/admin/dealers/{dealer}",
      handle: async (request) => {
        const { dealer: id = "" } = request.params;
        const email = staffEmail(request);
        const document = readJson(request, dealerSchema);
        const ifMatch = request.headers["if-match"];
        const replacement = { email, id, document, ifMatch };
        const { preview } = readQuery(request, replaceQuerySchema);
        const seen = required(await checkReplacement(directory, replacement));
        await keepZone(deps, seen?.document, document);
        if (preview === "true") return affectedAnswer(deps, document);
        const { created, etag, ...saved } = required(await replaceDealer(directory, replacement));
        const location = `/v1/admin/dealers/${id}`;
        return json(created ? 201 : 200, dealerSchema, saved.document, {
          etag,
          ...(created ? { location } : {}),
        });
      },
    },
    {
      on: "GET /v1/admin/brands/{brand}",
      handle: async (request) => {
        const { brand = "" } = request.params;
        const access = required(await brandMemberAt(directory, staffEmail(request), brand));
        return json(200, brandSchema, access.brand.document, { etag: access.brand.etag });
      },
    },
    {
      on: "PUT /v1/admin/brands/{brand}",
      handle: async (request) => {
        const { brand: id = "" } = request.params;
        const email = staffEmail(request);
        const document = readJson(request, brandSchema);
        const ifMatch = request.headers["if-match"];
        const saved = required(await replaceBrand(directory, { email, id, document, ifMatch }));
        return json(200, brandSchema, saved.document, { etag: saved.etag });
      },
    },
  ];
}

/**
 * The calendar is filed by days of the dealer's zone, so the zone stays while somebody is booked.
 * @throws HttpProblem 422 when it would not.
 */
async function keepZone(
  deps: AffectedDeps,
  before: Dealer | undefined,
  after: Dealer,
): Promise<void> {
  if (before === undefined || before.timeZone === after.timeZone) return;
  if ((await upcomingOf(deps, before, deps.clock.now())).length === 0) return;
  throw new HttpProblem({
    code: "document-refused",
    errors: [invalid("/timeZone", "zone-in-use")],
  });
}
