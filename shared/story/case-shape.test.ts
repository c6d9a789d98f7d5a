import { expect, test } from "vitest";
import * as z from "zod";
import { sha256 } from "../kernel/hash.ts";
import { CASE_SHAPE, readStored } from "../platform/dynamodb/stored.ts";
import { storedPartSchema } from "./stored-part.schema.ts";

/** Which shape was which; what is stored in the newest is read without its schema. */
const SHAPES: Readonly<Record<number, string>> = {
  1: "2e3cac356d18e763",
  2: "1bd78712235d34bc",
  3: "8092a748fa485fc2",
  4: "e57e35c4491df6eb",
  5: "e57e35c4491df6eb",
  6: "b9107b9d81aeb88b",
  7: "64f921b4098c5a89",
  8: "355ba87655b324a3",
  9: "0bfd38fe957a416c",
  10: "c7c645b029bfd63c",
  11: "eecf1f8c3245c4f1",
  12: "f28b8ed939bdfa12",
  13: "d72fa0349e880659",
  14: "62ada8ca0b8044f7",
};

test("the shape of what is stored of a case gets a new number when its schemas change", () => {
  const schema = z.toJSONSchema(storedPartSchema, { io: "output", unrepresentable: "any" });
  expect(sha256(JSON.stringify(schema)).slice(0, 16)).toBe(SHAPES[CASE_SHAPE]);
});

test("no schema of it changes what it reads, so reading without it is the same", () => {
  const schema = z.toJSONSchema(storedPartSchema, { io: "input", unrepresentable: "any" });
  const output = z.toJSONSchema(storedPartSchema, { io: "output", unrepresentable: "any" });
  // What is written strips nothing and fills in nothing: only "no other fields" tells the two apart.
  expect(withoutClosing(schema)).toEqual(withoutClosing(output));
});

test("what is stored in another shape is read through its schema", async () => {
  const schema = async () => z.object({ what: z.string() });
  const data = { what: "as it was", gone: true };
  expect(await readStored({ shape: CASE_SHAPE - 1, data }, schema)).toEqual({ what: "as it was" });
  expect(await readStored({ data }, schema)).toEqual({ what: "as it was" });
  expect(await readStored({ shape: CASE_SHAPE, data }, schema)).toBe(data);
  await expect(readStored({ data: {} }, schema)).rejects.toThrow(z.ZodError);
});

function withoutClosing(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key === "additionalProperties" && value === false ? undefined : value,
    ),
  );
}
