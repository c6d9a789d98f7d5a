import * as z from "zod";
import type { HistoryPage } from "../../shared/directory/history/history.store.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { toCursor } from "../../shared/platform/http/list-page.ts";

export const historySchema = z.object({
  /** The newest first. */
  items: z.array(
    z.object({
      at: z.string(),
      by: z.object({ id: z.string(), name: z.string() }),
      /** Where it differs from the version before, as JSON pointers. */
      changes: z.array(z.string()),
      etag: z.string(),
    }),
  ),
  nextCursor: z.string().optional(),
});

export function historyAnswer({ entries, next }: HistoryPage, text: (at: Instant) => string) {
  return {
    ...(next && { nextCursor: toCursor(next) }),
    items: entries.map(({ at, by, changes, etag }) => ({
      at: text(at),
      by,
      changes: changes.map((change) => change.at),
      etag,
    })),
  };
}
