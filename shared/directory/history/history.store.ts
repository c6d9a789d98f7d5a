import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../../kernel/time.ts";
import { directoryKeys } from "../../platform/dynamodb/keys/directory-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { historyEntrySchema } from "./history-entry.schema.ts";
import type { HistoryEntry } from "./history-entry.schema.ts";
import { tagOf } from "./history-writes.ts";
import type { DocumentOf } from "./history-writes.ts";

export type HistoryStore = ReturnType<typeof createHistoryStore>;

/** As many as anybody looks through. */
const MOST_ENTRIES = 200;

/** Who wrote which versions of a document, and the versions themselves. */
export function createHistoryStore({ client, directory }: Pick<Tables, "client" | "directory">) {
  return {
    /** The newest first. */
    entries: async ({ kind, id }: DocumentOf, now: Instant): Promise<readonly HistoryEntry[]> => {
      const command = new QueryCommand({
        TableName: directory,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": directoryKeys.histories(kind, id) },
        ScanIndexForward: false,
        Limit: MOST_ENTRIES,
        ConsistentRead: true,
      });
      const { Items = [] } = await client.send(command);
      return Items.filter((item) => isThere(item, now)).map((item) =>
        historyEntrySchema.parse(item),
      );
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
