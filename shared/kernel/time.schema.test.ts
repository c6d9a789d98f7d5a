import { expect, test } from "vitest";
import { askedInstantSchema, instantTextSchema, localDateSchema } from "./time.schema.ts";
import { addDays } from "./zone.ts";

const reads = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

test.each([
  ["1969-12-31", false],
  ["1970-01-01", true],
  ["2999-12-31", true],
  ["3000-01-01", false],
  ["9999-12-31", false],
  ["2027-06-31", false],
])("the day %s may be asked about: %s", (day, may) => {
  expect(reads(localDateSchema, day)).toBe(may);
});

test("what comes after the last day that may be asked about is still a day", () => {
  expect(addDays(localDateSchema.parse("2999-12-31"), 400)).toBe("3001-02-04");
});

test.each([
  ["1969-12-31T23:59:59Z", false],
  ["1970-01-01T00:00:00Z", true],
  ["2999-12-31T23:59:59Z", true],
  ["3000-01-01T00:00:00Z", false],
])("the instant %s may be asked about: %s, in words and as a number", (text, may) => {
  expect(reads(instantTextSchema, text)).toBe(may);
  expect(reads(askedInstantSchema, Date.parse(text))).toBe(may);
});
