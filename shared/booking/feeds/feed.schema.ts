import * as z from "zod";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { instantSchema } from "../../kernel/time.schema.ts";
import { marked, personal, plain } from "../../personal-data/marks.ts";

/** Whose appointments a feed shows. */
export const feedScopeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("dealer") }),
  z.object({ kind: z.literal("department"), id: slugSchema }),
  z.object({ kind: z.literal("staff"), id: slugSchema }),
]);
export type FeedScope = z.infer<typeof feedScopeSchema>;

/** A secret link to a calendar, as stored: whoever reads the table cannot open it. */
export const feedSchema = marked(
  z.object({
    id: plain(z.string()),
    dealer: slugSchema,
    scope: feedScopeSchema,
    /** SHA-256 of the link's key; the key itself is told once. */
    keyHash: plain(z.string()),
    /** Who asked for it: the link is worth what this person may see when it is opened. */
    holder: personal(z.string(), "people.email"),
    createdAt: instantSchema,
  }),
);
export type Feed = z.infer<typeof feedSchema>;
