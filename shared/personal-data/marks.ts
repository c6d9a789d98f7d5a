import type * as z from "zod";
import type { Datum } from "./why.ts";

/** All texts in it are of that kind of personal data. */
export type Personal = { readonly personal: Datum };
/** Its text is about nobody: an id of ours, a zone, a word from a list. */
export type Plain = { readonly plain: true };

/**
 * The same schema, whose texts are about a person. The mark is the last thing said of a schema: what is added to
 * its rules behind it loses the mark, and a test says so; `optional()` and the like go around it.
 */
export function personal<Schema extends z.ZodType>(
  schema: Schema,
  datum: Datum,
): Schema & Personal {
  return Object.assign(copyOf(schema), { personal: datum });
}

/** The same schema, whose text is about nobody. */
export function plain<Schema extends z.ZodType>(schema: Schema): Schema & Plain {
  return Object.assign(copyOf(schema), { plain: true } as const);
}

/** With its own definition it is a schema of its own, and no child of the other. */
function copyOf<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.clone(schema.def);
}

type Inside<Schema> =
  Schema extends z.ZodOptional<infer Inner>
    ? Inner
    : Schema extends z.ZodNullable<infer Inner>
      ? Inner
      : Schema extends z.ZodCatch<infer Inner>
        ? Inner
        : Schema extends z.ZodArray<infer Element>
          ? Element
          : Schema extends z.ZodRecord<infer _Key, infer Value>
            ? Value
            : Schema extends z.ZodUnion<infer Options>
              ? Options[number]
              : never;

/** The names of those of its texts that do not say whether they are about a person; never where all do. */
export type UnmarkedIn<Schema, Name extends string = "it"> = Schema extends Personal | Plain
  ? never
  : Schema extends z.ZodObject<infer Shape>
    ? { [Key in keyof Shape & string]: UnmarkedIn<Shape[Key], Key> }[keyof Shape & string]
    : [Inside<Schema>] extends [never]
      ? Schema extends z.ZodType
        ? string extends z.output<Schema>
          ? Name
          : never
        : never
      : UnmarkedIn<Inside<Schema>, Name>;

/**
 * A schema of what is stored. It does not compile while a text of it says neither that it is personal nor that it
 * is plain; the error names the field.
 */
export function marked<Schema extends z.ZodType>(
  schema: Schema & ([UnmarkedIn<Schema>] extends [never] ? unknown : UnmarkedIn<Schema>),
): Schema {
  return schema;
}
