import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { batchGet } from "../../platform/dynamodb/batch-get.ts";
import { guardKeys } from "../../platform/dynamodb/keys/guard-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { IMPORT_KEPT, secondsOf } from "./import-kept.ts";

/** Which row of which import a guard stands for. */
export type Guard = { readonly import: string; readonly line: number; readonly reference: string };

/** Which rows were taken over. */
export function createRowGuards({ client, cases }: Pick<Tables, "client" | "cases">) {
  return {
    /** `imported` is refused when the row was taken before. */
    guard: (key: string, guard: Guard, now: Instant): Write => ({
      label: "imported",
      item: {
        Put: {
          TableName: cases,
          Item: {
            ...guardKeys.imported(key),
            ...guard,
            expiresAt: secondsOf(plus(now, IMPORT_KEPT.guardMilliseconds)),
          },
          ConditionExpression: "attribute_not_exists(pk)",
        },
      },
    }),

    /** By the keys of their rows. */
    guards: async (keys: readonly string[]): Promise<ReadonlyMap<string, Guard>> => {
      const named = new Map(keys.map((key) => [guardKeys.imported(key).pk, key]));
      const items = await batchGet({ client }, cases, [...named.values()].map(guardKeys.imported));
      return new Map(
        items.flatMap(({ pk, line, reference, ...item }) => {
          const key = named.get(pk);
          return key === undefined ? [] : [[key, { import: item["import"], line, reference }]];
        }),
      );
    },
  };
}
