import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { newToken } from "../kernel/ids.ts";
import type { Random } from "../kernel/random.ts";
import { plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { watchKeys } from "../platform/dynamodb/keys/watch-keys.ts";
import type { Item } from "../platform/dynamodb/stored.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { apart } from "../platform/written.ts";
import { WATCH_POLICY } from "./watch-policy.ts";

export type Place = { readonly kind: "dealer" | "case"; readonly id: string };

/** A note that is for somebody there: the newest of each. */
export type Mention = {
  /** Whom it is for, and in which case. */
  readonly id: string;
  readonly reference: string;
  readonly at: number;
};

/** Somebody who has the case open, under a key of their browser. */
export type AtIt = {
  readonly key: string;
  /** For which dealer they act, and who they are there. */
  readonly at: string;
  readonly id: string;
  readonly name: string;
  readonly seenAt: number;
};

export type Watched = {
  readonly mark: string;
  readonly atIt: readonly AtIt[];
  readonly mentions: readonly Mention[];
};

export type WatchStore = ReturnType<typeof createWatchStore>;

type WatchTables = Pick<Tables, "client" | "cases">;

/** Before the key of a browser, so that no other field can be meant. */
const BY = "by_";
const FOR = "for_";

/** All that is written here is beside what somebody asked for. */
export function createWatchStore({ client, cases }: WatchTables, random: Random) {
  return {
    ...renewing({ client, cases }, random),

    /** By one eventually consistent read; undefined where nobody has looked yet. */
    read: async (place: Place): Promise<Watched | undefined> => {
      const Key = watchKeys.one(place.kind, place.id);
      const { Item } = await client.send(new GetCommand({ TableName: cases, Key }));
      return Item === undefined ? undefined : toWatched(Item);
    },

    /** The first who looks: from then on what happens there leaves a mark. */
    begin: (place: Place, now: Instant): Promise<Watched> =>
      apart(async () => {
        const { Attributes = {} } = await client.send(
          new UpdateCommand({
            TableName: cases,
            Key: watchKeys.one(place.kind, place.id),
            UpdateExpression: `SET mark = if_not_exists(mark, :mark)${place.kind === "case" ? ", expiresAt = :end" : ""}`,
            ExpressionAttributeValues: {
              ":mark": newToken(random),
              ...(place.kind === "case" ? { ":end": endOf(now) } : {}),
            },
            ReturnValues: "ALL_NEW",
          }),
        );
        return toWatched(Attributes);
      }),

    /** Has the case open at that time; whoever went is taken out. */
    stand: (reference: string, { key, ...who }: AtIt, gone: readonly AtIt[], now: Instant) =>
      apart(async () => {
        const names = gone.filter((one) => one.key !== key).map((one) => BY + one.key);
        const removed = names.map((_, index) => `#gone${index}`);
        await client.send(
          new UpdateCommand({
            TableName: cases,
            Key: watchKeys.one("case", reference),
            UpdateExpression: `SET #me = :me, expiresAt = :end, mark = if_not_exists(mark, :mark)${removed.length === 0 ? "" : ` REMOVE ${removed.join(", ")}`}`,
            ExpressionAttributeNames: {
              "#me": BY + key,
              ...Object.fromEntries(names.map((name, index) => [`#gone${index}`, name])),
            },
            ExpressionAttributeValues: {
              ":me": who,
              ":end": endOf(now),
              ":mark": newToken(random),
            },
          }),
        );
      }),
  };
}

function renewing({ client, cases }: WatchTables, random: Random) {
  return {
    /** Something happened; where nobody has looked there is nobody to tell. */
    renew: (place: Place, mentions: readonly Mention[] = []): Promise<void> =>
      apart(() => {
        const each = mentions.map((_, index) => [`#for${index}`, `:for${index}`] as const);
        const names = mentions.map(({ id }, index) => [`#for${index}`, FOR + id] as const);
        const values = mentions.map(
          ({ reference, at }, index) => [`:for${index}`, { reference, at }] as const,
        );
        const command = new UpdateCommand({
          TableName: cases,
          Key: watchKeys.one(place.kind, place.id),
          UpdateExpression: `SET ${["mark = :mark", ...each.map((pair) => pair.join(" = "))].join(", ")}`,
          ConditionExpression: "attribute_exists(pk)",
          ...(names.length === 0 ? {} : { ExpressionAttributeNames: Object.fromEntries(names) }),
          ExpressionAttributeValues: { ":mark": newToken(random), ...Object.fromEntries(values) },
        });
        return unlessGone(client.send(command));
      }),
  };
}

function endOf(now: Instant): number {
  return Math.ceil(plus(now, WATCH_POLICY.keptMilliseconds) / 1_000);
}

async function unlessGone(sent: Promise<unknown>): Promise<void> {
  try {
    await sent;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

function toWatched(item: Item): Watched {
  const fields = Object.entries(item);
  return {
    mark: String(item["mark"]),
    mentions: fields.flatMap(([name, value]) =>
      name.startsWith(FOR) ? toMention(name.slice(FOR.length), value) : [],
    ),
    atIt: fields.flatMap(([name, value]) =>
      name.startsWith(BY) ? toAtIt(name.slice(BY.length), value) : [],
    ),
  };
}

function toMention(id: string, value: unknown): Mention[] {
  if (typeof value !== "object" || value === null) return [];
  if (!("reference" in value && "at" in value)) return [];
  return [{ id, reference: String(value.reference), at: Number(value.at) }];
}

function toAtIt(key: string, value: unknown): AtIt[] {
  if (typeof value !== "object" || value === null) return [];
  if (!("at" in value && "id" in value && "name" in value && "seenAt" in value)) return [];
  const { at, id, name, seenAt } = value;
  return [{ key, at: String(at), id: String(id), name: String(name), seenAt: Number(seenAt) }];
}
