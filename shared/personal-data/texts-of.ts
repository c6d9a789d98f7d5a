import * as z from "zod";
import type { Datum } from "./why.ts";
import { WHY } from "./why.ts";

/** A text of a schema: where it stands, and what it says it is. */
export type Text = {
  /** `customer.phones[].number`; of a union as if there were one of them. */
  readonly path: string;
  /** `undefined` of one that is marked as nothing. */
  readonly is: Datum | "plain" | undefined;
};

/** Every text of a schema, once for each path and kind. */
export function textsOf(schema: z.ZodType, path = ""): Text[] {
  const all = [...walk(schema, path)];
  return [...new Map(all.map((text) => [`${text.path} ${text.is}`, text])).values()];
}

/** Where personal data stand in what this schema reads, and of which kind. */
export function personalTextsOf(schema: z.ZodType): { path: string; datum: Datum }[] {
  return textsOf(schema).flatMap(({ path, is }) =>
    is === undefined || is === "plain" ? [] : [{ path, datum: is }],
  );
}

function* walk(schema: z.core.$ZodType, path: string): Generator<Text> {
  const is = markOf(schema);
  if (is !== undefined || isText(schema)) yield { path, is };
  else if (schema instanceof z.ZodObject) {
    const under = path === "" ? "" : `${path}.`;
    for (const [key, field] of Object.entries(schema.shape)) yield* walk(field, under + key);
  } else for (const [inner, of] of insideOf(schema)) yield* walk(inner, path + of);
}

/** What stands in a schema that gives it no name of its own. */
function insideOf(schema: z.core.$ZodType): (readonly [z.core.$ZodType, string])[] {
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => [option, ""]);
  if (schema instanceof z.ZodArray) return [[schema.element, "[]"]];
  if (schema instanceof z.ZodRecord) return [[schema.valueType, "{}"]];
  return isAround(schema) ? [[schema.unwrap(), ""]] : [];
}

/** A day is no text of anybody's. */
function isText(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodISODate) return false;
  return schema instanceof z.ZodString || schema instanceof z.ZodStringFormat;
}

/** Schemas that stand around another one and read nothing of their own. */
export function isAround(
  schema: z.core.$ZodType,
): schema is z.ZodOptional | z.ZodNullable | z.ZodCatch {
  return (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodCatch
  );
}

export function markOf(schema: object): Datum | "plain" | undefined {
  if ("plain" in schema) return "plain";
  if (!("personal" in schema) || typeof schema.personal !== "string") return undefined;
  return isDatum(schema.personal) ? schema.personal : undefined;
}

function isDatum(name: string): name is Datum {
  return name in WHY;
}
