import { expect, test } from "vitest";
import { matches } from "./if-match.ts";

test.each<[string | undefined, string | undefined, boolean]>([
  [undefined, undefined, true],
  [undefined, '"a"', true],
  ['"a"', '"a"', true],
  ['"b"', '"a"', false],
  ['"b", "a"', '"a"', true],
  ["*", '"a"', true],
  ["*", undefined, false],
])("If-Match %s of a document with the tag %s: %s", (ifMatch, etag, expected) => {
  expect(matches(ifMatch, etag)).toBe(expected);
});
