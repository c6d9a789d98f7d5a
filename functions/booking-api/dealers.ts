import * as z from "zod";
import { eventSchema } from "../../shared/directory/document/event.schema.ts";
import {
  openingHoursSchema,
  optionNameSchema,
  specialOpeningHoursSchema,
} from "../../shared/directory/document/dealer.schema.ts";
import {
  addressSchema,
  placeKindSchema,
  serviceKindSchema,
  slugSchema,
  transportKindSchema,
} from "../../shared/directory/document/values.schema.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { isPublic, publicDealers } from "../../shared/directory/look/public-dealers.ts";
import { publicProfile } from "../../shared/directory/look/public-profile.ts";
import { TYPEFACES } from "../../shared/directory/document/typefaces.ts";
import { withBrandLook } from "../../shared/directory/look/in-brand-look.ts";
import type { RecentDealers } from "../../shared/directory/store/recent-dealers.ts";
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

/** By the tag of a language. */
const inLanguages = z.record(z.string(), z.string());

const profileSchema = listedDealerSchema.extend({
  openingHours: z.array(openingHoursSchema),
  specialOpeningHours: z.array(specialOpeningHoursSchema),
  departments: z.array(
    z.object({ id: z.string(), name: z.string(), names: inLanguages.optional() }),
  ),
  services: z.array(
    z.object({
      id: z.string(),
      kind: serviceKindSchema,
      name: z.string(),
      /** In other languages, by their tags: `{ "de": "Inspektion" }`; so are the texts below. */
      names: inLanguages.optional(),
      description: inLanguages.optional(),
      /** Where it is had: uploaded here, or on a site of the dealer's own. */
      picture: z.url().optional(),
      /** Such as “from €89”. */
      priceText: inLanguages.optional(),
      /** What to bring. */
      bring: inLanguages.optional(),
      /** How long to stay, where it is not just the time that is booked. */
      stay: inLanguages.optional(),
      duration: z.string(),
      locations: z.array(placeKindSchema),
      department: z.string(),
      options: z.record(z.string(), z.array(z.string())).optional(),
      /** What of it may be done in the same visit: `also` of a booking. */
      combinesWith: z.array(z.string()).optional(),
      /** Who may be asked for: `host` of a booking. */
      hosts: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
      /** How whoever leaves the car may get on: `transport` of a booking. */
      transport: z.array(transportKindSchema).optional(),
      /** It can be had only so long before the lease of the car ends: `leaseMaturityDate` of a booking. */
      opensBefore: z.string().optional(),
      /** Its customer may look at the car themselves instead, and nobody's time is taken. It is no location. */
      selfInspection: z.boolean().optional(),
      /** Of an event: its one time, and whom it is for. */
      event: z
        .object({
          start: z.string(),
          audience: eventSchema.shape.audience,
          agenda: inLanguages.optional(),
        })
        .optional(),
    }),
  ),
  /** What options and their values are called in other languages. */
  optionNames: z.record(z.string(), optionNameSchema).optional(),
  languages: z.array(z.string()),
  /** What the dealer says of its look, else its brand, else ours. */
  appearance: z.object({
    logo: z.object({ url: z.url(), width: z.int(), height: z.int() }).optional(),
    accent: z.object({ light: z.string(), dark: z.string() }).optional(),
    typeface: z.enum(TYPEFACES),
    privacy: z.url().optional(),
    imprint: z.url().optional(),
  }),
});

/** A minute in shared caches: nothing here is personal. */
const PUBLIC = { "cache-control": "public, max-age=60" };

type ProfileDeps = {
  readonly recentDealers: RecentDealers;
  readonly directory: Pick<DirectoryStore, "brand">;
  readonly publicUrl: string;
};

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
      const rest = (await directory.dealers()).filter((one) => one.id > after && isPublic(one));
      const items = rest.slice(0, limit);
      const last = rest.length > limit ? items.at(-1) : undefined;
      return { value: { items, ...(last && { nextCursor: toCursor(last.id) }) } };
    },
  }),

  profile: publicly({
    summary: "A dealer's public profile",
    answers: { status: 200, body: profileSchema },
    handle: async ({ recentDealers, directory, publicUrl }: ProfileDeps, { param }) => {
      const dealer = await publicDealers(recentDealers)(param("dealer"));
      if (dealer === undefined) throw new HttpProblem({ code: "dealer-not-found" });
      const brand = (await directory.brand(dealer.brand))?.document;
      return { value: publicProfile(withBrandLook(dealer, brand), publicUrl), headers: PUBLIC };
    },
  }),
};
