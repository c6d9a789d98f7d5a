import type { Key } from "../../shared/platform/dynamodb/keys/key.ts";
import { nameOf, writesOf } from "./memory-tables.ts";
import type { Command } from "./memory-tables.ts";

/** What a call did, and where: partitions of tables, or whole ones. */
export type Call = {
  /** To read, to change one thing, to change several at once or none. */
  readonly kind: "read" | "write" | "transaction";
  readonly at: readonly string[];
};

/** What is asked of the scheduler and of the mailer changes something there. */
export const ELSEWHERE: Call = { kind: "write", at: [] };

const ALL = "*";

export function footprintOf({ input, constructor }: Command): Call {
  const name = nameOf(constructor);
  if (name === "Get") return { kind: "read", at: [placeOf(input)] };
  if (name === "Query") return { kind: "read", at: asked(input) };
  if (name === "BatchGet") {
    const tables = Object.entries(input["RequestItems"] as Record<string, { Keys: Key[] }>);
    const at = tables.flatMap(([table, { Keys }]) => Keys.map(({ pk }) => `${table} ${pk}`));
    return { kind: "read", at };
  }
  // A write of its own for each item: others may see some of them.
  if (name === "BatchWrite")
    return { kind: "write", at: writesOf(input).map(([, one]) => placeOf(one)) };
  if (name !== "TransactWrite") return { kind: "write", at: [placeOf(input)] };
  const writes: Record<string, Command["input"]>[] = input["TransactItems"];
  return { kind: "transaction", at: writes.flatMap((write) => Object.values(write).map(placeOf)) };
}

/** An index may hold any item of its table. */
function asked({ TableName, IndexName, ExpressionAttributeValues }: Command["input"]): string[] {
  if (IndexName !== undefined) return [`${TableName} ${ALL}`];
  return Object.values(ExpressionAttributeValues).map((value) => `${TableName} ${String(value)}`);
}

function placeOf({ TableName, Item: item, Key: key }: Command["input"]): string {
  return `${TableName} ${(item ?? key).pk}`;
}

/** Whether what one reads may be another after what the other wrote. */
export function seesOf(read: Call, written: readonly Call[]): boolean {
  const places = written.filter(({ kind }) => kind !== "read").flatMap(({ at }) => at);
  const tables = new Set(places.map((place) => `${place.split(" ", 1)[0]} ${ALL}`));
  return read.at.some((place) => tables.has(place) || places.includes(place));
}
