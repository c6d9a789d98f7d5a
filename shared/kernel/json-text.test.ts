import { expect, test } from "vitest";
import { readJsonText } from "./json-text.ts";

test("every JSON text says something, null included, and everything else nothing", () => {
  expect(["null", "0", '""', '{"a":[1]}'].map(readJsonText)).toEqual([null, 0, "", { a: [1] }]);
  expect(["", "undefined", "{", "{'a':1}"].map(readJsonText)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
