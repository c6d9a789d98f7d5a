import type { GetCommandOutput } from "@aws-sdk/lib-dynamodb";
import type * as z from "zod";

/** As DynamoDB answers it. */
export type Item = NonNullable<GetCommandOutput["Item"]>;

/**
 * The shape of what this code stores of a case, beside each `data`. What it wrote was of the types that
 * its schemas infer and is taken as it is, which spares each cold start zod; an item of another shape,
 * from before a change or written by hand, is parsed.
 */
export const CASE_SHAPE = 4;

export function isOurShape(item: Item): boolean {
  return item["shape"] === CASE_SHAPE;
}

/** Loaded when something of another shape turns up. */
type LaterSchema<Data> = () => Promise<z.ZodType<Data>>;

/** What an item says. @throws ZodError when it is of another shape and does not fit the present one. */
export async function readStored<Data>(item: Item, schema: LaterSchema<Data>): Promise<Data> {
  return isOurShape(item) ? item["data"] : (await schema()).parse(item["data"]);
}

/** The same of each. */
export async function readEachStored<Data>(
  items: readonly Item[],
  schema: LaterSchema<Data>,
): Promise<Data[]> {
  return await Promise.all(items.map((item) => readStored(item, schema)));
}
