import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Instant } from "../../kernel/time.ts";
import { campaignKeys } from "../../platform/dynamodb/keys/brand-keys.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { AudienceRow } from "./campaign.schema.ts";
import { secondsOf } from "./campaign-kept.ts";

/** An item holds 400 KB. */
const PART_BYTES = 350_000;

/** Who a campaign is for, pressed together in parts: their names lie there and nowhere else. */
export function createAudience(tables: Pick<Tables, "client" | "cases">) {
  const { client, cases: TableName } = tables;
  const parts = (id: string) =>
    queryAll(tables, {
      TableName,
      KeyConditionExpression: "pk = :pk AND begins_with(sk, :sk)",
      ExpressionAttributeValues: {
        ":pk": campaignKeys.contents(id),
        ":sk": campaignKeys.parts,
      },
      ConsistentRead: true,
    });
  return {
    /** In place of what was there. */
    keepAudience: async (
      id: string,
      rows: readonly AudienceRow[],
      until: Instant,
    ): Promise<void> => {
      const bytes = gzipSync(JSON.stringify(rows));
      const before = await parts(id);
      const count = Math.ceil(bytes.byteLength / PART_BYTES);
      for (let part = 0; part < count; part += 1) {
        const slice = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
        const Key = campaignKeys.part(id, part);
        const Item = { ...Key, kind: "audience", count, bytes: slice, expiresAt: secondsOf(until) };
        await client.send(new PutCommand({ TableName, Item }));
      }
      for (const { pk, sk } of before.slice(count))
        await client.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
    },

    /** Undefined once its time is over. */
    audience: async (id: string, now: Instant): Promise<readonly AudienceRow[] | undefined> => {
      const { audiencePartSchema, audienceRowsSchema } = await import("./campaign.schema.ts");
      const kept = (await parts(id)).map((item) => audiencePartSchema.parse(item));
      const [first] = kept;
      if (first === undefined || first.expiresAt * 1_000 <= now) return undefined;
      const bytes = kept.slice(0, first.count).map((part) => part.bytes);
      return audienceRowsSchema.parse(JSON.parse(gunzipSync(Buffer.concat(bytes)).toString()));
    },
  };
}
