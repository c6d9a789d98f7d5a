import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Instant } from "../../kernel/time.ts";
import { campaignKeys } from "../../platform/dynamodb/keys/brand-keys.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { AudienceRow } from "./campaign.schema.ts";
import { secondsOf } from "./campaign-kept.ts";

/** An item holds 400 KB. */
const PART_BYTES = 350_000;

/** As it was read; `turn` counts the writes, so that nobody brings back whoever was taken out meanwhile. */
export type Audience = {
  readonly rows: readonly AudienceRow[];
  readonly turn: number;
  readonly parts: number;
};

/** Before anything is kept. */
export const NO_AUDIENCE: Audience = { rows: [], turn: 0, parts: 0 };

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
    /** In place of what was there, all of it in one transaction; `audience` is refused when that is another by now. */
    keepAudience: (
      id: string,
      rows: readonly AudienceRow[],
      until: Instant,
      seen: Pick<Audience, "turn" | "parts"> = NO_AUDIENCE,
    ): Write[] => writesOf(TableName, { id, rows, until, seen }),

    /** Writes nothing; `audience` is refused when somebody was taken out of it since. */
    audienceStill: (id: string, seen: Pick<Audience, "turn">): Write => ({
      label: "audience",
      item: { ConditionCheck: { TableName, Key: campaignKeys.part(id, 0), ...isStill(seen) } },
    }),

    /** As long as that, whoever is in it; a part that somebody takes away meanwhile is not brought back. */
    keepAudienceUntil: async (id: string, until: Instant): Promise<void> => {
      for (const { pk, sk } of await parts(id)) {
        const command = new UpdateCommand({
          TableName,
          Key: { pk, sk },
          UpdateExpression: "SET expiresAt = :until",
          ConditionExpression: "attribute_exists(pk)",
          ExpressionAttributeValues: { ":until": secondsOf(until) },
        });
        await client.send(command).catch((error: unknown) => {
          if (!(error instanceof ConditionalCheckFailedException)) throw error;
        });
      }
    },

    /** Undefined once its time is over. */
    audience: async (id: string, now: Instant): Promise<Audience | undefined> => {
      const { audiencePartSchema, audienceRowsSchema } = await import("./campaign.schema.ts");
      const kept = (await parts(id)).map((item) => audiencePartSchema.parse(item));
      const [first] = kept;
      if (first === undefined || first.expiresAt * 1_000 <= now) return undefined;
      const bytes = kept.slice(0, first.count).map((part) => part.bytes);
      const read: unknown = JSON.parse(gunzipSync(Buffer.concat(bytes)).toString());
      return { rows: audienceRowsSchema.parse(read), turn: first.turn, parts: kept.length };
    },
  };
}

type Keeping = {
  readonly id: string;
  readonly rows: readonly AudienceRow[];
  readonly until: Instant;
  readonly seen: Pick<Audience, "turn" | "parts">;
};

function writesOf(TableName: string, { id, rows, until, seen }: Keeping): Write[] {
  const bytes = gzipSync(JSON.stringify(rows));
  const count = Math.ceil(bytes.byteLength / PART_BYTES);
  const expiresAt = secondsOf(until);
  const kept = Array.from({ length: count }, (_, part): Write => {
    const slice = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    const said = { kind: "audience", count, turn: seen.turn + 1, bytes: slice, expiresAt };
    const Item = { ...campaignKeys.part(id, part), ...said };
    const condition = part === 0 && seen.parts > 0 ? isStill(seen) : {};
    return { label: "audience", item: { Put: { TableName, Item, ...condition } } };
  });
  // Whoever was taken out is in none of them any more.
  const gone = Array.from({ length: Math.max(0, seen.parts - count) }, (_, part): Write => {
    const Key = campaignKeys.part(id, count + part);
    return { label: "audience", item: { Delete: { TableName, Key } } };
  });
  return [...kept, ...gone];
}

/** What a release before wrote has no turn. */
function isStill({ turn }: Pick<Audience, "turn">) {
  if (turn === 0) {
    return {
      ConditionExpression: "attribute_not_exists(#turn)",
      ExpressionAttributeNames: { "#turn": "turn" },
    };
  }
  return {
    ConditionExpression: "#turn = :turn",
    ExpressionAttributeNames: { "#turn": "turn" },
    ExpressionAttributeValues: { ":turn": turn },
  };
}
