import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Instant } from "../../kernel/time.ts";
import { directoryKeys } from "../../platform/dynamodb/keys/directory-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { historyEntrySchema } from "./history-entry.schema.ts";
import type { HistoryEntry } from "./history-entry.schema.ts";
import { entryName, tagOf } from "./history-writes.ts";
import type { DocumentOf } from "./history-writes.ts";

export type HistoryStore = ReturnType<typeof createHistoryStore>;

/** The last entry of a page, after which the next begins. */
export const historyPlaceSchema = z.object({
  entry: z.string().regex(/^[0-9TZ:.-]{1,40}#[0-9a-f]{1,64}$/),
});
export type HistoryPlace = z.infer<typeof historyPlaceSchema>;

type Page = { readonly limit: number; readonly after?: HistoryPlace | undefined };

export type HistoryPage = {
  /** The newest first. */
  readonly entries: readonly HistoryEntry[];
  /** What the oldest of them replaced, where that is still known. */
  readonly before: HistoryEntry | undefined;
  /** Where there are more. */
  readonly next: HistoryPlace | undefined;
};

/** Who wrote which versions of a document, and the versions themselves. */
export function createHistoryStore({ client, directory }: Pick<Tables, "client" | "directory">) {
  return {
    entries: async (
      { kind, id }: DocumentOf,
      { limit, after }: Page,
      now: Instant,
    ): Promise<HistoryPage> => {
      const command = new QueryCommand({
        TableName: directory,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": directoryKeys.histories(kind, id) },
        ScanIndexForward: false,
        // One more than are shown: against it the oldest of them is compared.
        Limit: limit + 1,
        ...(after && { ExclusiveStartKey: directoryKeys.history(kind, id, after.entry) }),
        ConsistentRead: true,
      });
      // A call answers at most 1 MB, and then fewer than it was asked for.
      const { Items = [], LastEvaluatedKey } = await client.send(command);
      const there = Items.filter((item) => isThere(item, now)).map((item) =>
        historyEntrySchema.parse(item),
      );
      const entries = there.slice(0, limit);
      const [last, before] = [entries.at(-1), there[limit]];
      const isMore = before !== undefined || LastEvaluatedKey !== undefined;
      const next =
        isMore && last !== undefined ? { entry: entryName(last.at, last.etag) } : undefined;
      return { entries, before, next };
    },

    /** The document as it was written then, as JSON; undefined where it is not kept any more. */
    version: async ({ kind, id }: DocumentOf, etag: string, now: Instant): Promise<unknown> => {
      const Key = directoryKeys.version(kind, id, tagOf(etag));
      const { Item } = await client.send(
        new GetCommand({ TableName: directory, Key, ConsistentRead: true }),
      );
      if (Item === undefined || !isThere(Item, now)) return undefined;
      const packed: unknown = Item["packed"];
      if (!(packed instanceof Uint8Array)) throw new TypeError(`${Key.pk} holds no document`);
      const { gunzipSync } = await import("node:zlib");
      return JSON.parse(gunzipSync(packed).toString("utf8"));
    },
  };
}

/** The engine takes its time to remove what has expired. */
function isThere(item: Readonly<Record<string, unknown>>, now: Instant): boolean {
  const expiresAt = item["expiresAt"];
  return typeof expiresAt !== "number" || expiresAt * 1_000 > now;
}
