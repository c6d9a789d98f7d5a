import { GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { batchGet } from "../platform/dynamodb/batch-get.ts";
import { caseKeys, dealerIndex } from "../platform/dynamodb/keys.ts";
import {
  CASE_SHAPE,
  dataOf,
  isOurShape,
  readEachStored,
  readStored,
} from "../platform/dynamodb/stored.ts";
import type { Item } from "../platform/dynamodb/stored.ts";
import { BY_DEALER } from "../platform/dynamodb/table-shapes.ts";
import { queryAll } from "../platform/dynamodb/query-all.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Case } from "./parts/case.schema.ts";
import type { Commitment } from "./parts/commitment.schema.ts";
import type { Opened } from "./parts/opened.schema.ts";
import { partByTheWall } from "./by-the-wall.ts";
import { createCaseWrites } from "./case-writes.ts";
import { toStory } from "./case-story.ts";
import type { CaseStory, StoredPart } from "./case-story.ts";

const caseShape = async () => (await import("./parts/case.schema.ts")).caseSchema;
const commitmentShape = async () => (await import("./parts/commitment.schema.ts")).commitmentSchema;

export type CaseStore = ReturnType<typeof createCaseStore>;

export function createCaseStore(tables: Pick<Tables, "client" | "cases">) {
  return {
    ...createCaseWrites(tables),

    story: (reference: string) => readStory(tables, reference),

    /** Who has looked at the case; no part of its events, and nothing is relayed of it. */
    opened: async (reference: string, opened: Opened): Promise<void> => {
      const Key = caseKeys.opened(reference, opened.by);
      const Item = { ...Key, kind: "opened", shape: CASE_SHAPE, data: opened };
      await tables.client.send(new PutCommand({ TableName: tables.cases, Item }));
    },

    /** The case alone. */
    case: async (reference: string): Promise<Case | undefined> => {
      const Key = caseKeys.case(reference);
      const command = new GetCommand({ TableName: tables.cases, Key, ConsistentRead: true });
      const { Item } = await tables.client.send(command);
      return Item === undefined ? undefined : await readStored(Item, caseShape);
    },

    /** Its promises as they are now, alone. */
    promises: async (reference: string): Promise<Commitment[]> => {
      const items = await queryAll(tables, {
        TableName: tables.cases,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :sk)",
        ExpressionAttributeValues: {
          ":pk": caseKeys.partition(reference),
          ":sk": caseKeys.commitment(reference, "").sk,
        },
        ConsistentRead: true,
      });
      return readEachStored(items, commitmentShape);
    },

    /** Those of them that there are, by their reference. */
    cases: async (references: Iterable<string>): Promise<ReadonlyMap<string, Case>> => {
      const keys = [...new Set(references)].map(caseKeys.case);
      const items = await batchGet(tables, tables.cases, keys);
      const found = await Promise.all(items.map((item) => readStored(item, caseShape)));
      return new Map(found.map((one) => [one.reference, one]));
    },

    /** References of the cases under a key of `findKeysOf`, the newest first. */
    foundBy: (dealer: string, key: string, most: number): Promise<string[]> =>
      foundBy(tables, dealerIndex.find(dealer, key), most),
  };
}

async function foundBy(
  { client, cases }: Pick<Tables, "client" | "cases">,
  key: string,
  most: number,
): Promise<string[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: cases,
      IndexName: BY_DEALER.name,
      KeyConditionExpression: "dealerPk = :key",
      ExpressionAttributeValues: { ":key": key },
      ProjectionExpression: "pk",
      ScanIndexForward: false,
      Limit: most,
    }),
  );
  return Items.map((item) => caseKeys.referenceOf(item["pk"]));
}

async function readStory(
  tables: Pick<Tables, "client" | "cases">,
  reference: string,
): Promise<CaseStory | undefined> {
  const items = await queryAll(tables, {
    TableName: tables.cases,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": caseKeys.partition(reference) },
    ConsistentRead: true,
  });
  return toStory(await Promise.all(items.map(asPart)));
}

async function asPart(item: Item): Promise<StoredPart> {
  const { kind } = item;
  const part = { kind, data: dataOf(item) };
  if (isOurShape(item) || kind === "find") return partByTheWall(part);
  const { storedPartSchema } = await import("./stored-part.schema.ts");
  return partByTheWall(storedPartSchema.parse(part));
}
