import { GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { plus } from "../../kernel/time.ts";
import { importKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import { workAttributes } from "../../platform/dynamodb/keys/work-index.ts";
import { CASE_SHAPE, readStored, toStored } from "../../platform/dynamodb/stored.ts";
import type { Item } from "../../platform/dynamodb/stored.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Import } from "./import.schema.ts";
import { createImportContents } from "./import-contents.store.ts";
import { IMPORT_KEPT, secondsOf } from "./import-kept.ts";
import { createRowGuards } from "./row-guards.store.ts";

const schema = async () => (await import("./import.schema.ts")).importSchema;

const MOST_SHOWN = 20;

export type ImportStore = ReturnType<typeof createImportStore>;

/** What a dealer takes over: imports, their files for some days, and which rows were taken. */
export function createImportStore(tables: Pick<Tables, "client" | "cases">) {
  const { client, cases } = tables;
  const read = (item: Item): Promise<Import> => readStored(item, schema);
  const contents = createImportContents(tables);
  return {
    ...contents,
    ...createRowGuards(tables),
    ...createMappings(tables),

    /** The file first, so that an import always has one. */
    begin: async (job: Import, bytes: Uint8Array): Promise<void> => {
      await contents.keepFile(job, bytes);
      await client.send(new PutCommand({ TableName: cases, Item: toItem(job) }));
    },

    /** `import` is refused when somebody changed it since. */
    change: (job: Import): Write => ({
      label: "import",
      item: {
        Put: {
          TableName: cases,
          Item: toItem(job),
          ConditionExpression: "#data.#revision = :seen",
          ExpressionAttributeNames: { "#data": "data", "#revision": "revision" },
          ExpressionAttributeValues: { ":seen": job.revision - 1 },
        },
      },
    }),

    one: async (dealer: string, id: string): Promise<Import | undefined> => {
      const Key = importKeys.one(dealer, id);
      const { Item: found } = await client.send(
        new GetCommand({ TableName: cases, Key, ConsistentRead: true }),
      );
      return found === undefined ? undefined : await read(found);
    },

    /** The newest first. */
    last: async (dealer: string): Promise<Import[]> => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: cases,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": importKeys.partition(dealer) },
          ScanIndexForward: false,
          Limit: MOST_SHOWN,
          ConsistentRead: true,
        }),
      );
      return await Promise.all(Items.map(read));
    },
  };
}

/** What the columns of a file with these headings were taken for last. */
function createMappings({ client, cases }: Pick<Tables, "client" | "cases">) {
  return {
    remembered: async (
      dealer: string,
      headings: string,
    ): Promise<Import["mapping"] | undefined> => {
      const Key = importKeys.mapping(dealer, headings);
      const { Item: found } = await client.send(new GetCommand({ TableName: cases, Key }));
      return found === undefined ? undefined : JSON.parse(found["mapping"]);
    },

    remember: (dealer: string, headings: string, mapping: Import["mapping"]): Write => ({
      label: "mapping",
      item: {
        Put: {
          TableName: cases,
          Item: { ...importKeys.mapping(dealer, headings), mapping: JSON.stringify(mapping) },
        },
      },
    }),
  };
}

/** In the work until its last row. */
function toItem(job: Import) {
  const { reference, id, state, at, startedAt } = job;
  const isOpen = state === "waiting" || state === "working";
  const kept = state === "draft" ? IMPORT_KEPT.fileMilliseconds : IMPORT_KEPT.jobMilliseconds;
  return {
    ...importKeys.one(reference, id),
    ...(isOpen ? workAttributes(id, startedAt ?? at) : {}),
    kind: "import",
    shape: CASE_SHAPE,
    expiresAt: secondsOf(plus(at, kept)),
    ...toStored(job, ["id", "reference", "revision"]),
  };
}
