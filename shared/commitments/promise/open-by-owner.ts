import { dealerIndex } from "../../platform/dynamodb/keys/dealer-index.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import { BY_DEALER } from "../../platform/dynamodb/table-shapes.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";

/** How many open promises each owner at this dealer has; what a partner keeps is none of theirs. */
export async function readOpenByOwner(
  tables: Pick<Tables, "client" | "cases">,
  dealer: string,
): Promise<ReadonlyMap<string, number>> {
  const items = await queryAll(tables, {
    TableName: tables.cases,
    IndexName: BY_DEALER.name,
    KeyConditionExpression: "dealerPk = :dealer",
    ExpressionAttributeNames: { "#data": "data", "#owner": "owner", "#id": "id" },
    ExpressionAttributeValues: { ":dealer": dealerIndex.commitments(dealer, "open") },
    ProjectionExpression: "#data.#owner.#id, atPartner",
  });
  const counts = new Map<string, number>();
  for (const item of items) {
    if (item["atPartner"] === true) continue;
    const id: string = item["data"].owner.id;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
