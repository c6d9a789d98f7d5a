import * as z from "zod";
import { isAround, markOf } from "./texts-of.ts";
import type { Datum } from "./why.ts";

/**
 * What stands in the place of one personal text; `undefined` leaves an optional one out. The answer has to fit
 * the schema of its place: an address for an address, a number for a number.
 * @param within the object that holds the text: whose name or address it is may stand beside it
 */
export type Replace = (
  text: string,
  datum: Datum,
  within: Readonly<Record<string, unknown>>,
) => string | undefined;

/**
 * The value with each personal text replaced, by the marks of its schema; all else stays as it is, and what the
 * schema does not know is left out.
 * @throws ZodError when the value, or what was put into it, does not fit the schema.
 */
export function pseudonymised<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  replace: Replace,
): z.output<Schema> {
  return schema.parse(through(schema, schema.parse(value), { replace, within: {} }));
}

type Walk = {
  readonly replace: Replace;
  readonly within: Readonly<Record<string, unknown>>;
};

function through(schema: z.core.$ZodType, value: unknown, walk: Walk): unknown {
  const mark = markOf(schema);
  if (value === undefined || value === null || mark === "plain") return value;
  if (mark !== undefined) return replaced(value, mark, walk);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((part) => through(schema.element, part, walk));
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((one) => z.safeParse(one, value).success);
    return option === undefined ? value : through(option, value, walk);
  }
  if (isAround(schema)) return through(schema.unwrap(), value, walk);
  return mapped(value, walk, (part, key, inner) => {
    const field = fieldOf(schema, key);
    return field === undefined ? part : through(field, part, inner);
  });
}

function fieldOf(schema: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[key];
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** All texts in what is marked as a whole. */
function replaced(value: unknown, datum: Datum, walk: Walk): unknown {
  if (typeof value === "string") return walk.replace(value, datum, walk.within);
  if (Array.isArray(value)) return value.map((part) => replaced(part, datum, walk));
  return mapped(value, walk, (part, _key, inner) => replaced(part, datum, inner));
}

function mapped(
  value: unknown,
  { replace }: Walk,
  change: (part: unknown, key: string, walk: Walk) => unknown,
): unknown {
  if (typeof value !== "object" || value === null) return value;
  const within = Object.fromEntries(Object.entries(value));
  return Object.fromEntries(
    Object.entries(within).map(([key, part]) => [key, change(part, key, { replace, within })]),
  );
}
