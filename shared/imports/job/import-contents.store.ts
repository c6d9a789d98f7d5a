import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { importKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Item } from "../../platform/dynamodb/stored.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Import } from "./import.schema.ts";
import { IMPORT_KEPT, secondsOf } from "./import-kept.ts";
import type { RowNote } from "./outcome.ts";

/** An item holds 400 KB. */
const PART_BYTES = 350_000;

/** The file of an import, in parts, and what became of its rows. */
export function createImportContents(tables: Pick<Tables, "client" | "cases">) {
  const { client, cases } = tables;
  return {
    /** `bytes` are pressed together. */
    keepFile: async ({ reference, id, at }: Import, bytes: Uint8Array): Promise<void> => {
      const expiresAt = secondsOf(plus(at, IMPORT_KEPT.fileMilliseconds));
      for (let part = 0; part * PART_BYTES < bytes.byteLength; part += 1) {
        const slice = bytes.slice(part * PART_BYTES, (part + 1) * PART_BYTES);
        const Key = importKeys.part(reference, id, part);
        const Item = { ...Key, kind: "import-file", bytes: slice, expiresAt };
        await client.send(new PutCommand({ TableName: cases, Item }));
      }
    },

    /** As it was kept; undefined once its time is over. */
    file: async (dealer: string, id: string, now: Instant): Promise<Uint8Array | undefined> => {
      const items = await contents(tables, dealer, id, importKeys.parts);
      const parts = items.flatMap(({ bytes, expiresAt }) =>
        bytes instanceof Uint8Array && expiresAt * 1_000 > now ? [bytes] : [],
      );
      return parts.length === 0 ? undefined : Buffer.concat(parts);
    },

    /** What became of the rows from `from` on; written with how far the import is. */
    note: ({ reference, id, at }: Import, from: number, notes: readonly RowNote[]): Write => ({
      label: "notes",
      item: {
        Put: {
          TableName: cases,
          Item: {
            ...importKeys.outcome(reference, id, from),
            kind: "import-rows",
            notes: JSON.stringify(notes),
            expiresAt: secondsOf(plus(at, IMPORT_KEPT.jobMilliseconds)),
          },
        },
      },
    }),

    notes: async (dealer: string, id: string): Promise<RowNote[]> => {
      const items = await contents(tables, dealer, id, importKeys.outcomes);
      return items.flatMap(({ notes }) => JSON.parse(notes));
    },
  };
}

function contents(
  tables: Pick<Tables, "client" | "cases">,
  dealer: string,
  id: string,
  prefix: string,
): Promise<Item[]> {
  return queryAll(tables, {
    TableName: tables.cases,
    KeyConditionExpression: "pk = :pk AND begins_with(sk, :sk)",
    ExpressionAttributeValues: { ":pk": importKeys.contents(dealer, id), ":sk": prefix },
    ConsistentRead: true,
  });
}
