import { describe, expect, test } from "vitest";
import * as z from "zod";
import { fill } from "../../kernel/fill.ts";
import { broken } from "../../kernel/invalid.ts";
import { RULES } from "../../kernel/rules.ts";
import { readAs } from "./field-errors.ts";

function errorsOf(schema: z.ZodType, value: unknown) {
  const read = readAs(schema, value);
  return read.ok ? [] : read.failure;
}

describe("what a schema refuses", () => {
  test.each<[string, z.ZodType, unknown]>([
    ["wrong-type", z.string(), undefined],
    ["wrong-type", z.string(), null],
    ["wrong-type", z.int(), 1.5],
    ["wrong-type", z.array(z.string()), {}],
    ["wrong-type", z.strictObject({}), []],
    ["must-be", z.literal("daily"), "weekly"],
    ["must-be", z.literal(true), "true"],
    ["not-one-of", z.enum(["mi", "km"]), "m"],
    ["text-too-long", z.string().max(3), "four"],
    ["text-too-short", z.string().min(3), "no"],
    ["list-too-long", z.array(z.int()).max(1), [1, 2]],
    ["list-too-short", z.array(z.int()).min(1), []],
    ["number-too-big", z.number().max(5), 6],
    ["number-too-big", z.int(), 2 ** 60],
    ["number-too-small", z.int().min(1), 0],
    ["number-not-above", z.number().positive(), 0],
    ["not-an-email", z.email(), "rosa@"],
    ["not-a-date", z.iso.date(), "2027-02-30"],
    ["bad-name", z.record(z.string().max(1), z.string()), { ab: "c" }],
    ["not-understood", z.union([z.string(), z.int()]), true],
    ["not-understood", z.uuid(), "1"],
  ])("breaks %s, which says in English what the schema says", (rule, schema, value) => {
    const [error, ...others] = errorsOf(schema, value);
    expect(others).toEqual([]);
    expect(error?.rule).toBe(rule);
    const said = schema.safeParse(value).error?.issues[0]?.message;
    const isGeneral = rule === "not-understood";
    expect(fill(RULES[error!.rule], error?.params)).toBe(isGeneral ? "Invalid input" : said);
  });

  test("is named one by one when a field is not known", () => {
    expect(
      errorsOf(z.strictObject({ of: z.strictObject({}) }), { of: { "a/b": 1 }, c: 2 }),
    ).toEqual([
      { pointer: "/of/a~1b", rule: "unknown-field" },
      { pointer: "/c", rule: "unknown-field" },
    ]);
  });

  test("breaks our own rule where the schema names one, with its numbers", () => {
    const schema = z.object({
      line: z.string().max(2, broken("too-long", { most: 2 })),
      zone: z.string().refine(() => false, broken("not-a-zone")),
    });
    expect(errorsOf(schema, { line: "abc", zone: "Nowhere" })).toEqual([
      { pointer: "/line", rule: "too-long", params: { most: 2 } },
      { pointer: "/zone", rule: "not-a-zone" },
    ]);
  });
});

test("a field that is wrong twice is named once, by what is plainest", () => {
  const name = z
    .string()
    .min(2)
    .refine(() => false, broken("not-a-zone"));
  expect(errorsOf(z.object({ name }), { name: "" })).toEqual([
    { pointer: "/name", rule: "text-too-short", params: { least: 2 } },
  ]);
});

test("what fits is handed on as the schema reads it", () => {
  expect(readAs(z.string().trim(), " Rosa ")).toEqual({ ok: true, value: "Rosa" });
});
