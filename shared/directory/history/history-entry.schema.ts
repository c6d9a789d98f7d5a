import * as z from "zod";
import { instantSchema } from "../../kernel/time.schema.ts";
import { marked, personal, plain } from "../../personal-data/marks.ts";

/** What is said of one version, as stored. */
export const historyEntrySchema = marked(
  z.object({
    at: instantSchema,
    /** The document's tag, as `ETag` says it. */
    etag: plain(z.string()),
    by: z.object({
      id: plain(z.string()),
      name: personal(z.string(), "people.name"),
    }),
    changes: z.array(
      z.object({
        at: plain(z.string()),
        how: z.enum(["added", "removed", "changed"]),
        name: personal(z.string(), "people.name").optional(),
      }),
    ),
  }),
);
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
