import * as z from "zod";
import {
  openingHoursSchema,
  specialOpeningHoursSchema,
} from "../../shared/directory/dealer.schema.ts";
import {
  addressSchema,
  placeKindSchema,
  serviceKindSchema,
  slugSchema,
} from "../../shared/directory/values.schema.ts";
import type { DirectoryStore } from "../../shared/directory/directory.store.ts";
import { publicProfile } from "../../shared/directory/public-profile.ts";
import type { RecentDealers } from "../../shared/directory/recent-dealers.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { pageQuery, readCursor, toCursor } from "../../shared/platform/http/list-page.ts";
import { publicly } from "../wiring/publicly.ts";

const listedDealerSchema = z.object({
  id: z.string(),
  name: z.string(),
  brand: z.string(),
  address: addressSchema,
  telephone: z.string(),
  timeZone: z.string(),
});

const profileSchema = listedDealerSchema.extend({
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
      /** What of it may be done in the same visit: `also` of a booking. */
      combinesWith: z.array(z.string()).optional(),
      /** Who may be asked for: `host` of a booking. */
      hosts: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
    }),
  ),
  languages: z.array(z.string()),
});

/** A minute in shared caches: nothing here is personal. */
const PUBLIC = { "cache-control": "public, max-age=60" };

/** What anybody may know of the dealers; never an address of their staff. */
export const dealers = {
  health: publicly({
    summary: "Is it up?",
    answers: { status: 200, body: z.object({ status: z.literal("ok") }) },
    handle: () => ({ value: { status: "ok" as const } }),
  }),

  /** The store gives them in the order of their ids, so an id is a place in the list. */
  list: publicly({
    summary: "The dealers",
    query: z.strictObject(pageQuery),
    answers: {
      status: 200,
      body: z.object({ items: z.array(listedDealerSchema), nextCursor: z.string().optional() }),
    },
    handle: async (
      { directory }: { readonly directory: Pick<DirectoryStore, "dealers"> },
      { query: { limit, cursor } },
    ) => {
      const after = readCursor(cursor, slugSchema) ?? "";
      const rest = (await directory.dealers()).filter(({ id }) => id > after);
      const items = rest.slice(0, limit);
      const last = rest.length > limit ? items.at(-1) : undefined;
      return { value: { items, ...(last && { nextCursor: toCursor(last.id) }) } };
    },
  }),

  profile: publicly({
    summary: "A dealer's public profile",
    answers: { status: 200, body: profileSchema },
    handle: async ({ recentDealers }: { readonly recentDealers: RecentDealers }, { param }) => {
      const dealer = await recentDealers(param("dealer"));
      if (dealer !== undefined) return { value: publicProfile(dealer), headers: PUBLIC };
      throw new HttpProblem({ code: "dealer-not-found" });
    },
  }),
};
