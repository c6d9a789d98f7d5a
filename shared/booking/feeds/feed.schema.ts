import * as z from "zod";
import { slugSchema } from "../../directory/values.schema.ts";
import { instantSchema } from "../../kernel/time.schema.ts";

/** Whose appointments a feed shows. */
export const feedScopeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("dealer") }),
  z.object({ kind: z.literal("department"), id: slugSchema }),
  z.object({ kind: z.literal("staff"), id: slugSchema }),
]);
export type FeedScope = z.infer<typeof feedScopeSchema>;

/** A secret link to a calendar, as stored: whoever reads the table cannot open it. */
export const feedSchema = z.object({
  id: z.string(),
  dealer: slugSchema,
  scope: feedScopeSchema,
  /** SHA-256 of the link's key; the key itself is told once. */
  keyHash: z.string(),
  /** Who asked for it: the link is worth what this person may see when it is opened. */
  holder: z.string(),
  createdAt: instantSchema,
});
export type Feed = z.infer<typeof feedSchema>;
