import * as z from "zod";
import { broken, invalid } from "../../kernel/invalid.ts";
import { readJsonText } from "../../kernel/json-text.ts";
import { HttpProblem } from "./http-problem.ts";

const MOST = 100;
const DEFAULT = 50;

/** The two query parameters that every list takes. */
export const pageQuery = {
  limit: z
    .string()
    .regex(/^\d{1,3}$/, broken("list-limit", { most: MOST }))
    .transform(Number)
    .pipe(z.int().min(1).max(MOST))
    .default(DEFAULT),
  cursor: z.string().max(1_000).optional(),
};

/** Of a list that is whole, and shown in parts. */
export const pagePlaceSchema = z.tuple([z.number(), z.string()]);

/** A place in a list as an opaque text. */
export function toCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** @throws HttpProblem 422 when it is not a cursor that such a list gave out. */
export function readCursor<Schema extends z.ZodType>(
  cursor: string | undefined,
  schema: Schema,
): z.output<Schema> | undefined {
  if (cursor === undefined) return undefined;
  const place = schema.safeParse(readJsonText(Buffer.from(cursor, "base64url").toString()));
  if (place.success) return place.data;
  const errors = [invalid("/cursor", "not-a-cursor")];
  throw new HttpProblem({ code: "invalid-request", errors });
}
