import * as z from "zod";

type Direction = "input" | "output";
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where a component stands; what goes in and what comes out can differ (a default, a transform). */
const nameOf = (id: string, io: Direction) => (io === "input" ? `${id}Input` : id);

/** JSON Schemas of zod schemas, with those that have a name told once and referred to elsewhere. */
export function createJsonSchemas(names: Readonly<Record<string, z.ZodType>>) {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(names)) registry.add(schema, { id });
  const components: Record<string, Json> = {};

  return {
    /** A rule that only code can check is left out. */
    of: (schema: z.ZodType, io: Direction): Json => {
      // As a member, so that a named schema becomes a reference even where it is the whole.
      const { $defs = {}, properties = {} } = z.toJSONSchema(z.object({ whole: schema }), {
        io,
        metadata: registry,
        unrepresentable: "any",
        // Those of our own registry are names alone.
        override: ({ zodSchema, jsonSchema }) => {
          const { description } = z.globalRegistry.get(zodSchema) ?? {};
          if (description !== undefined) jsonSchema.description = description;
        },
      });
      for (const [id, definition] of Object.entries($defs)) {
        const { id: _id, ...rest } = definition;
        components[nameOf(id, io)] = hoisted(plain(rest), io);
      }
      return hoisted(plain(properties["whole"] ?? {}), io);
    },

    named: (): Readonly<Record<string, Json>> => components,
  };
}

/** References lead to the document's components instead of each schema's own definitions. */
function hoisted(value: Json, io: Direction): Json {
  if (Array.isArray(value)) return value.map((part: Json) => hoisted(part, io));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]): [string, Json] => {
      const id = typeof part === "string" ? /^#\/\$defs\/(.+)$/.exec(part)?.[1] : undefined;
      return id === undefined
        ? [key, hoisted(part, io)]
        : [key, `#/components/schemas/${nameOf(id, io)}`];
    }),
  );
}

function plain(schema: object | boolean): Json {
  const json: Json = JSON.parse(JSON.stringify(schema));
  return json;
}
