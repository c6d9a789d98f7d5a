import { expect, test } from "vitest";
import { isTooDeep, namesTwice, readJsonText } from "./json-text.ts";

test("every JSON text says something, null included, and everything else nothing", () => {
  expect(["null", "0", '""', '{"a":[1]}'].map(readJsonText)).toEqual([null, 0, "", { a: [1] }]);
  expect(["", "undefined", "{", "{'a':1}"].map(readJsonText)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['{"a":1,"a":2}', true],
  ['{"a":{"b":1,"b":1}}', true],
  ['[{"a":1},{"a":1,"\\u0061":2}]', true],
  ['{"__proto__":1,"__proto__":2}', true],
  ['{"a":1,"b":{"a":2}}', false],
  ['{"a:b":"c:d\\":","e":["f:g"]}', false],
  ['{"__proto__":{"a":1},"constructor":2}', false],
  ["[1,2,null]", false],
])("in %s a field is named twice: %s", (text, twice) => {
  expect(namesTwice(text, readJsonText(text))).toBe(twice);
});

const nested = (levels: number, open: string, close: string, within = "") =>
  readJsonText(`${open.repeat(levels)}${within}${close.repeat(levels)}`);

test("of lists and objects within each other 32 can be followed, and no more", () => {
  for (const within of ["", "1"]) {
    expect(isTooDeep(nested(32, "[", "]", within))).toBe(false);
    expect(isTooDeep(nested(33, "[", "]", within))).toBe(true);
  }
  expect(isTooDeep(nested(32, '{"a":', "}", "1"))).toBe(false);
  expect(isTooDeep(nested(33, '{"a":', "}", "1"))).toBe(true);
  expect(isTooDeep(nested(100_000, "[", "]"))).toBe(true);
  expect(isTooDeep(["[".repeat(100), ...Array.from({ length: 1_000 }, () => [[]])])).toBe(false);
});
