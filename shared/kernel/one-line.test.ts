import { expect, test } from "vitest";
import { oneLine } from "./one-line.ts";

test.each([
  ["Rosa\r\nBcc: all@example.com", "Rosa Bcc: all@example.com"],
  ["a\u2028b\u2029c\u0000d\u0085e", "a b c d e"],
  ["  two \t spaces  ", "two spaces"],
  ["a\u3000b", "a b"],
  ["Bonjour\u00a0: 10\u202f000", "Bonjour\u00a0: 10\u202f000"],
  ["plain", "plain"],
])("%j becomes %j", (text, line) => {
  expect(oneLine(text)).toBe(line);
});
