import * as z from "zod";
import {
  addressSchema,
  openingHoursSchema,
  placeKindSchema,
  serviceKindSchema,
  slugSchema,
  specialOpeningHoursSchema,
} from "../../shared/directory/dealer.schema.ts";
import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import { publicProfile } from "../../shared/directory/public-profile.ts";
import type { RecentDealers } from "../../shared/directory/recent-dealers.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { pageQuery, readCursor, toCursor } from "../../shared/platform/http/list-page.ts";
import { readQuery } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";

export const listedDealerSchema = z.object({
  id: z.string(),
  name: z.string(),
  brand: z.string(),
  address: addressSchema,
  telephone: z.string(),
  timeZone: z.string(),
});

export const profileSchema = listedDealerSchema.extend({
  openingHours: z.array(openingHoursSchema),
  specialOpeningHours: z.array(specialOpeningHoursSchema),
  departments: z.array(z.object({ id: z.string(), name: z.string() })),
  services: z.array(
    z.object({
      id: z.string(),
      kind: serviceKindSchema,
      name: z.string(),
      duration: z.string(),
      locations: z.array(placeKindSchema),
      department: z.string(),
      options: z.record(z.string(), z.array(z.string())).optional(),
    }),
  ),
  languages: z.array(z.string()),
});

export const healthSchema = z.object({ status: z.literal("ok") });
export const dealerListQuerySchema = z.strictObject(pageQuery);
export const dealerListSchema = z.object({
  items: z.array(listedDealerSchema),
  nextCursor: z.string().optional(),
});

/** A minute in shared caches: nothing here is personal. */
const PUBLIC = { "cache-control": "public, max-age=60" };

/** What anybody may know of the dealers; never an address of their staff. */
export function dealersRoutes({
  directory,
  recentDealers,
}: {
  readonly directory: Pick<DirectoryStore, "dealers">;
  readonly recentDealers: RecentDealers;
}): Route[] {
  return [
    {
      on: "GET /v1/health",
      handle: () => json(200, healthSchema, { status: "ok" }),
    },
    {
      on: "GET /v1/dealers",
      handle: async (request) => json(200, dealerListSchema, await listed(directory, request)),
    },
    {
      on: "GET /v1/dealers/{dealer}",
      handle: async ({ params: { dealer: id = "" } }) => {
        const dealer = await recentDealers(id);
        if (dealer !== undefined) return json(200, profileSchema, publicProfile(dealer), PUBLIC);
        throw new HttpProblem({ code: "dealer-not-found" });
      },
    },
  ];
}

/** The store gives them in the order of their ids, so an id is a place in the list. */
async function listed(directory: Pick<DirectoryStore, "dealers">, request: HttpRequest) {
  const { limit, cursor } = readQuery(request, dealerListQuerySchema);
  const after = readCursor(cursor, slugSchema) ?? "";
  const rest = (await directory.dealers()).filter(({ id }) => id > after);
  const items = rest.slice(0, limit);
  const last = rest.length > limit ? items.at(-1) : undefined;
  return { items, ...(last === undefined ? {} : { nextCursor: toCursor(last.id) }) };
}
