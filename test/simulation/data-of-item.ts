import { dataOf } from "../../shared/platform/dynamodb/stored.ts";
import type { Item } from "./expression.ts";

const known = new WeakMap<Item, unknown>();

/** What an item says, read once: items are never changed, only replaced. */
export function dataOfItem(item: Item): unknown {
  const data = known.get(item) ?? dataOf(item);
  known.set(item, data);
  return data;
}
