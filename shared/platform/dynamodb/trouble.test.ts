import { expect, test } from "vitest";
import { Unavailable, Unfinished } from "../unavailable.ts";
import { troubleOf, wasRepeated } from "./trouble.ts";

const failing = (name: string, httpStatusCode?: number, over: object = {}) =>
  Object.assign(new Error("no"), { name, $metadata: { httpStatusCode }, ...over });

test.each([
  ["throttling", failing("ThrottlingException", 400), Unavailable, Unavailable],
  ["a failure inside", failing("InternalServerError", 500), Unavailable, Unfinished],
  [
    "a lost connection",
    failing("Error", undefined, { code: "ECONNRESET" }),
    Unavailable,
    Unfinished,
  ],
  ["no answer in time", failing("TimeoutError"), Unavailable, Unfinished],
  ["a refused condition", failing("ConditionalCheckFailedException", 400), undefined, undefined],
  ["a mistake of ours", new TypeError("no"), undefined, undefined],
])("%s is for a reader and for a writer what it means to them", (_name, error, reads, writes) => {
  expect(troubleOf(error, false)?.constructor).toBe(reads);
  expect(troubleOf(error, true)?.constructor).toBe(writes);
});

test("only a failure inside was said by the engine itself", () => {
  expect(troubleOf(failing("InternalServerError", 500), true)).toMatchObject({ answered: true });
  expect(troubleOf(failing("TimeoutError"), true)).toMatchObject({ answered: false });
});

test("what was asked more than once may have been written by the first", () => {
  const refused = { name: "ConditionalCheckFailedException" };
  expect(wasRepeated(Object.assign(new Error("no"), refused, { $metadata: { attempts: 2 } }))).toBe(
    true,
  );
  expect(wasRepeated(Object.assign(new Error("no"), refused, { $metadata: { attempts: 1 } }))).toBe(
    false,
  );
  expect(wasRepeated(undefined)).toBe(false);
});
