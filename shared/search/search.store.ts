import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import {
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
} from "@aws-sdk/lib-dynamodb";
import type { QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../kernel/time.ts";
import { dealerIndex } from "../platform/dynamodb/keys/dealer-index.ts";
import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import { partKeys } from "../platform/dynamodb/keys/part-keys.ts";
import { BY_DEALER } from "../platform/dynamodb/table-shapes.ts";
import type { Item } from "../platform/dynamodb/stored.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { Unavailable } from "../platform/unavailable.ts";
import type { Leads } from "./leads.ts";

/** Which parts lead to a case. While `isWritten` is false, some of them may not yet, or no more. */
export type PartsRecord = {
  readonly reference: string;
  readonly dealer: string;
  readonly openedAt: Instant;
  readonly parts: readonly string[];
  readonly isWritten: boolean;
  /** +1 with each write of it. */
  readonly turn: number;
};

/** So many cases of one key are read, the newest; what is older is found when more is said. */
const MOST_LEADS = 200;

/** One call takes so many (an AWS limit). */
const MOST_WRITES = 25;
const ROUNDS = 20;

type SearchTables = Pick<Tables, "client" | "cases">;
export type SearchStore = ReturnType<typeof createSearchStore>;

/** The index by parts, and the one by whole words that cases write themselves. */
export function createSearchStore(tables: SearchTables) {
  const { client, cases: TableName } = tables;
  return {
    byPart: async (dealer: string, part: string): Promise<Leads> =>
      leadsOf(
        await newest(tables, {
          TableName,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": partKeys.partition(dealer, part) },
          ProjectionExpression: "sk",
        }),
        ({ sk }) => [partKeys.referenceOf(String(sk)), String(sk)],
      ),

    /** By a key of `findKeysOf`, which leads to a case from its first moment on. */
    byWhole: async (dealer: string, key: string): Promise<Leads> =>
      leadsOf(
        await newest(tables, {
          TableName,
          IndexName: BY_DEALER.name,
          KeyConditionExpression: "dealerPk = :pk",
          ExpressionAttributeValues: { ":pk": dealerIndex.find(dealer, key) },
          ProjectionExpression: "pk, dealerSk",
        }),
        ({ pk, dealerSk }) => [caseKeys.referenceOf(String(pk)), String(dealerSk)],
      ),

    record: async (reference: string): Promise<PartsRecord | undefined> => {
      const Key = partKeys.record(reference);
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      return Item === undefined ? undefined : Item["record"];
    },

    /** False where somebody wrote it since. */
    write: (record: PartsRecord): Promise<boolean> => {
      const Item = { ...partKeys.record(record.reference), kind: "parts", record };
      return unlessRefused(
        client.send(new PutCommand({ TableName, Item, ...asSeen(record.turn - 1) })),
      );
    },

    forget: ({ reference, turn }: PartsRecord): Promise<boolean> => {
      const Key = partKeys.record(reference);
      return unlessRefused(client.send(new DeleteCommand({ TableName, Key, ...asSeen(turn) })));
    },

    /** Done again, it changes nothing. */
    lead: (of: PartsRecord, parts: readonly string[]): Promise<void> =>
      writeAll(
        tables,
        parts.map((part) => ({ PutRequest: { Item: { ...keyOf(of, part), kind: "part" } } })),
      ),

    leadNoMore: (of: PartsRecord, parts: readonly string[]): Promise<void> =>
      writeAll(
        tables,
        parts.map((part) => ({ DeleteRequest: { Key: keyOf(of, part) } })),
      ),
  };
}

function keyOf({ dealer, openedAt, reference }: PartsRecord, part: string) {
  return partKeys.one(dealer, part, partKeys.place(openedAt, reference));
}

/** Still as it was read; turn 0 is none at all. */
function asSeen(turn: number) {
  if (turn === 0) return { ConditionExpression: "attribute_not_exists(pk)" };
  return {
    ConditionExpression: "#record.#turn = :turn",
    ExpressionAttributeNames: { "#record": "record", "#turn": "turn" },
    ExpressionAttributeValues: { ":turn": turn },
  };
}

async function newest(
  { client }: SearchTables,
  input: QueryCommandInput,
): Promise<{ readonly items: readonly Item[]; readonly isCut: boolean }> {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({ ...input, ScanIndexForward: false, Limit: MOST_LEADS }),
  );
  return { items: Items, isCut: LastEvaluatedKey !== undefined };
}

function leadsOf(
  { items, isCut }: Awaited<ReturnType<typeof newest>>,
  placeOf: (item: Item) => readonly [string, string],
): Leads {
  const places = items.map(placeOf);
  return { places: new Map(places), until: isCut ? places.at(-1)?.[1] : undefined };
}

type WriteRequest =
  | { readonly PutRequest: { readonly Item: Item } }
  | { readonly DeleteRequest: { readonly Key: Item } };

/** @throws Unavailable when the engine keeps leaving some over. */
async function writeAll(
  { client, cases }: SearchTables,
  requests: readonly WriteRequest[],
): Promise<void> {
  for (let at = 0; at < requests.length; at += MOST_WRITES) {
    let left: readonly object[] = requests.slice(at, at + MOST_WRITES);
    for (let round = 0; left.length > 0; round += 1) {
      if (round === ROUNDS) throw new Unavailable("the table keeps leaving writes over");
      const RequestItems = { [cases]: [...left] };
      const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems }));
      left = UnprocessedItems?.[cases] ?? [];
    }
  }
}

async function unlessRefused(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
