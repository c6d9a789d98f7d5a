import { dataOf, isOurShape } from "../platform/dynamodb/stored.ts";
import type { Item } from "../platform/dynamodb/stored.ts";
import { partByTheWall } from "./by-the-wall.ts";
import type { StoredPart } from "./case-story.ts";

/** What items of a case say. @throws ZodError when one is of another shape and does not fit the present one. */
export async function partsOf(items: readonly Item[]): Promise<StoredPart[]> {
  return await Promise.all(items.map(asPart));
}

/** They say nothing but that they are there. */
const BARE: ReadonlySet<unknown> = new Set(["find", "came-back", "retention"]);

async function asPart(item: Item): Promise<StoredPart> {
  const { kind } = item;
  const part = { kind, data: dataOf(item) };
  if (isOurShape(item) || BARE.has(kind)) return partByTheWall(part);
  const { storedPartSchema } = await import("./stored-part.schema.ts");
  return partByTheWall(storedPartSchema.parse(part));
}
