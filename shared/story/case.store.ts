import { GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../kernel/time.ts";
import { batchGet } from "../platform/dynamodb/batch-get.ts";
import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import { dealerIndex } from "../platform/dynamodb/keys/dealer-index.ts";
import { CASE_SHAPE, readEachStored, readStored } from "../platform/dynamodb/stored.ts";
import type { Item } from "../platform/dynamodb/stored.ts";
import { BY_DEALER } from "../platform/dynamodb/table-shapes.ts";
import { queryAll } from "../platform/dynamodb/query-all.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Case, Customer } from "./parts/case.schema.ts";
import type { Commitment } from "./parts/commitment.schema.ts";
import type { Opened } from "./parts/opened.schema.ts";
import { askedLast } from "./asked-lately.store.ts";
import { promiseByTheWall } from "./by-the-wall.ts";
import { createPlanStore } from "./plan.store.ts";
import { createCaseWrites } from "./case-writes.ts";
import type { CaseNow, CaseStory } from "./case-story.ts";
import { readAround, readBack, readGlance, readNow, readSince, readWhole } from "./story.store.ts";
import type { Around } from "./story.store.ts";

const caseShape = async () => (await import("./parts/case.schema.ts")).caseSchema;
const commitmentShape = async () => (await import("./parts/commitment.schema.ts")).commitmentSchema;

export type Found = { readonly reference: string; readonly byVisitor: boolean };

export type CaseStore = ReturnType<typeof createCaseStore>;

export function createCaseStore(tables: Pick<Tables, "client" | "cases">) {
  return {
    ...createCaseWrites(tables),
    ...createPlanStore(tables),

    /** As it is now; none whose time is over, nor below. */
    now: async (reference: string): Promise<CaseNow | undefined> => {
      const now = await readNow(tables, reference);
      return now?.case.goneAt === undefined ? now : undefined;
    },

    /** The same without its mails and who has opened it, for lists. */
    glance: async (reference: string): Promise<CaseNow | undefined> => {
      const now = await readGlance(tables, reference);
      return now?.case.goneAt === undefined ? now : undefined;
    },

    /** With what happened since then, and what is older and still counts. */
    since: (now: CaseNow, at: Instant): Promise<CaseStory> => readSince(tables, now, at),

    /** With what happened, from the newest back (or from `until`) as far as it takes to be enough. */
    back: (
      now: CaseNow,
      isEnough: (story: CaseStory) => boolean,
      until?: Instant,
    ): Promise<CaseStory> => readBack(tables, now, until, isEnough),

    /** With what follows from one event needs. */
    around: (reference: string, around: Around): Promise<CaseStory | undefined> =>
      readAround(tables, reference, around),

    /** Everything. */
    story: (reference: string): Promise<CaseStory | undefined> => readWhole(tables, reference),

    /** Who has looked at the case; no part of its events, and nothing is relayed of it. Deleted `until`. */
    opened: (reference: string, opened: Opened, until: Instant): Promise<void> =>
      putOpened(tables, reference, opened, until),

    /** The case alone. */
    case: async (reference: string): Promise<Case | undefined> => {
      const Key = caseKeys.case(reference);
      const command = new GetCommand({ TableName: tables.cases, Key, ConsistentRead: true });
      const { Item } = await tables.client.send(command);
      const found = Item === undefined ? undefined : await readStored(Item, caseShape);
      return found?.goneAt === undefined ? found : undefined;
    },

    /** Its promises as they are now, alone. */
    promises: (reference: string): Promise<Commitment[]> => promisesOf(tables, reference),

    /** Those of them that there are, by their reference. */
    cases: async (references: Iterable<string>): Promise<ReadonlyMap<string, Case>> => {
      const keys = [...new Set(references)].map(caseKeys.case);
      const items = await batchGet(tables, tables.cases, keys);
      const found = await Promise.all(items.map((item) => readStored(item, caseShape)));
      const there = found.filter(({ goneAt }) => goneAt === undefined);
      return new Map(there.map((one) => [one.reference, one]));
    },

    /** When this dealer last asked this customer how a visit was. */
    askedLast: (dealer: string, customer: Customer): Promise<Instant | undefined> =>
      askedLast(tables, dealer, customer),

    /** References of the cases under a key of `findKeysOf`, the newest first. */
    foundBy: async (dealer: string, key: string, most: number): Promise<string[]> =>
      (await foundBy(tables, dealerIndex.find(dealer, key), most)).map(caseOf),

    /** The same, each with whether it is under that key by who comes to one of its visits. */
    foundEach: async (dealer: string, key: string, most: number): Promise<Found[]> =>
      (await foundBy(tables, dealerIndex.find(dealer, key), most)).map((item) => ({
        reference: caseOf(item),
        byVisitor: isOfVisit(item),
      })),

    /** All of them. */
    allFoundBy: async (dealer: string, key: string): Promise<string[]> => {
      const items = await queryAll(tables, {
        TableName: tables.cases,
        IndexName: BY_DEALER.name,
        KeyConditionExpression: "dealerPk = :key",
        ExpressionAttributeValues: { ":key": dealerIndex.find(dealer, key) },
        ProjectionExpression: "pk",
      });
      return items.map((item) => caseKeys.referenceOf(item["pk"]));
    },
  };
}

async function promisesOf(
  tables: Pick<Tables, "client" | "cases">,
  reference: string,
): Promise<Commitment[]> {
  const items = await queryAll(tables, {
    TableName: tables.cases,
    KeyConditionExpression: "pk = :pk AND begins_with(sk, :sk)",
    ExpressionAttributeValues: {
      ":pk": caseKeys.partition(reference),
      ":sk": caseKeys.commitment(reference, "").sk,
    },
    ConsistentRead: true,
  });
  return (await readEachStored(items, commitmentShape)).map(promiseByTheWall);
}

async function foundBy(
  { client, cases }: Pick<Tables, "client" | "cases">,
  key: string,
  most: number,
): Promise<Item[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: cases,
      IndexName: BY_DEALER.name,
      KeyConditionExpression: "dealerPk = :key",
      ExpressionAttributeValues: { ":key": key },
      ProjectionExpression: "pk, sk",
      ScanIndexForward: false,
      Limit: most,
    }),
  );
  return Items;
}

/** `FIND#key#apt_…`, as appointments write it. */
function isOfVisit({ sk }: Item): boolean {
  return typeof sk === "string" && sk.split("#").length > 2;
}

function caseOf(item: Item): string {
  return caseKeys.referenceOf(item["pk"]);
}

async function putOpened(
  tables: Pick<Tables, "client" | "cases">,
  reference: string,
  opened: Opened,
  until: Instant,
): Promise<void> {
  const Key = caseKeys.opened(reference, opened.by);
  const expiresAt = Math.ceil(until / 1_000);
  const Item = { ...Key, kind: "opened", shape: CASE_SHAPE, data: opened, expiresAt };
  await tables.client.send(new PutCommand({ TableName: tables.cases, Item }));
}
