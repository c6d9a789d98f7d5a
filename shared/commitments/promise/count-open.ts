import type { Instant } from "../../kernel/time.ts";
import { dealerIndex } from "../../platform/dynamodb/keys/dealer-index.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import { readEachStored } from "../../platform/dynamodb/stored.ts";
import type { Item } from "../../platform/dynamodb/stored.ts";
import { BY_DEALER } from "../../platform/dynamodb/table-shapes.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { filtersOf } from "./list-filters.ts";
import type { ListFilters } from "./list-filters.ts";

export type OpenCount = { readonly open: number; readonly late: number };

const schema = async () =>
  (await import("../../story/parts/commitment.schema.ts")).commitmentSchema;

/** How many promises of a list are open, and how many of these are late, however few of them a page shows. */
export async function readOpenCount(
  tables: Pick<Tables, "client" | "cases">,
  { dealer, matches, ...filters }: ListFilters & { readonly dealer: string },
  now: Instant,
): Promise<OpenCount> {
  const filtered = filtersOf(filters);
  const items = await queryAll(tables, {
    TableName: tables.cases,
    IndexName: BY_DEALER.name,
    KeyConditionExpression: "dealerPk = :dealer",
    ...filtered,
    ExpressionAttributeValues: {
      ":dealer": dealerIndex.commitments(dealer, "open"),
      ...filtered.ExpressionAttributeValues,
    },
    // What is asked of each itself needs all of it.
    ...(matches === undefined ? { ProjectionExpression: "dealerSk" } : {}),
  });
  const asked = matches === undefined ? items : await matching(items, matches);
  const present = dealerIndex.commitmentRange(now, "");
  const late = asked.filter(({ dealerSk }) => dealerSk < present);
  return { open: asked.length, late: late.length };
}

async function matching(
  items: readonly Item[],
  matches: NonNullable<ListFilters["matches"]>,
): Promise<Item[]> {
  const promises = await readEachStored(items, schema);
  return items.filter((_, index) => {
    const promise = promises[index];
    return promise !== undefined && matches(promise);
  });
}
