import { expect, test } from "vitest";
import { lineSchema } from "./customer-input.ts";

const accepts = (text: string) => lineSchema(20).safeParse(text).success;

test.each(["Rosa Marin", "O’Brien & “Sons”", "مرحبا", "😀", "a\u200db"])(
  "a line may be %j",
  (text) => expect(accepts(text)).toBe(true),
);

test.each([
  ["empty", " "],
  ["invisible", "\u200b\u2060"],
  ["two lines", "a\r\nBcc: b@example.com"],
  ["two lines to whom Unicode asks", "a\u2028b"],
  ["what turns its surroundings round", "\u202eevil"],
])("a line is not %s", (_why, text) => expect(accepts(text)).toBe(false));
