import * as z from "zod";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { WORK_KINDS, WORK_SHARDS, workIndex } from "./keys/work-index.ts";
import type { WorkKind } from "./keys/work-index.ts";
import { queryAll } from "./query-all.ts";
import { BY_WORK } from "./table-shapes.ts";
import type { Tables } from "./tables.ts";

/** Something whose time has come; what it is about is read where it lies, for the index may be behind. */
export type Work = {
  /** `unknown` is what only a newer version of this system knows how to do. */
  readonly kind: WorkKind | "unknown";
  readonly reference: string;
  readonly id: string;
  /** Of a commitment: the timer that should have been there. */
  readonly generation?: number | undefined;
  /** Of a mail: what it is told together with. Of a tentative visit: its dealer. */
  readonly gather?: string | undefined;
  readonly at: Instant;
};

const workItemSchema = z.object({
  kind: z.enum(WORK_KINDS).or(z.string().transform(() => "unknown" as const)),
  workSk: instantTextSchema,
  data: z.object({
    id: z.string(),
    reference: z.string(),
    generation: z.int().optional(),
    gather: z.string().optional(),
  }),
});

/**
 * All that had to be looked at by `until`, the oldest first: one Query a shard for every kind. There
 * is no limit, which would let some broken items hold back all others; ids are all that is read.
 */
export async function queryWork(
  tables: Pick<Tables, "client" | "cases">,
  until: Instant,
): Promise<Work[]> {
  const shards = Array.from({ length: WORK_SHARDS }, (_, shard) =>
    queryAll(tables, {
      TableName: tables.cases,
      IndexName: BY_WORK.name,
      KeyConditionExpression: "workPk = :pk AND workSk <= :until",
      ProjectionExpression:
        "kind, workSk, #data.#id, #data.#reference, #data.#generation, #data.#gather",
      ExpressionAttributeNames: {
        "#data": "data",
        "#id": "id",
        "#reference": "reference",
        "#generation": "generation",
        "#gather": "gather",
      },
      ExpressionAttributeValues: {
        ":pk": workIndex.partition(shard),
        ":until": workIndex.range(until),
      },
    }),
  );
  return (await Promise.all(shards))
    .flat()
    .map((item) => {
      const { kind, workSk: at, data } = workItemSchema.parse(item);
      return { kind, at, ...data };
    })
    .toSorted((left, right) => left.at - right.at);
}
