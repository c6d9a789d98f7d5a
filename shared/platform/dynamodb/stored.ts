import type { GetCommandOutput } from "@aws-sdk/lib-dynamodb";
import type * as z from "zod";

/** As DynamoDB answers it. */
export type Item = NonNullable<GetCommandOutput["Item"]>;

/**
 * The shape of what this code stores of a case, beside each `data`. What it wrote was of the types that
 * its schemas infer and is taken as it is, which spares each cold start zod; an item of another shape,
 * from before a change or written by hand, is parsed.
 */
export const CASE_SHAPE = 14;

/**
 * What is stored of `data`: as attributes only what a condition, a filter, the stream or sweep asks for,
 * and the rest as one text. A map of fifty attributes takes the SDK several times as long as its text,
 * in both directions, and an engine that keeps JSON too.
 */
export function toStored<Data extends object>(
  data: Data,
  asked: readonly (keyof Data)[],
): { readonly data: Partial<Data>; readonly text: string } {
  const attributes: Partial<Data> = {};
  const rest: Partial<Data> = { ...data };
  for (const key of asked) {
    attributes[key] = data[key];
    delete rest[key];
  }
  return { data: attributes, text: JSON.stringify(rest) };
}

/** All of it again, unread; an item from before some of it was text has everything in its attributes. */
export function dataOf({ data, text }: Item): Item["data"] {
  return text === undefined ? data : { ...data, ...JSON.parse(text) };
}

export function isOurShape(item: Item): boolean {
  return item["shape"] === CASE_SHAPE;
}

/** Loaded when something of another shape turns up. */
type LaterSchema<Data> = () => Promise<z.ZodType<Data>>;

/** What an item says. @throws ZodError when it is of another shape and does not fit the present one. */
export async function readStored<Data>(item: Item, schema: LaterSchema<Data>): Promise<Data> {
  const data = dataOf(item);
  return isOurShape(item) ? data : (await schema()).parse(data);
}

/** The same of each. */
export async function readEachStored<Data>(
  items: readonly Item[],
  schema: LaterSchema<Data>,
): Promise<Data[]> {
  return await Promise.all(items.map((item) => readStored(item, schema)));
}
