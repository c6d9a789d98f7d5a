import { expect, test } from "vitest";
import { telephoneText } from "./telephone-text.ts";

test.each([
  ["+14015550100", "(401) 555-0100"],
  ["+442079460100", "020 7946 0100"],
  ["+441174960100", "0117 496 0100"],
  ["+441632960000", "01632 960000"],
  ["+447700900123", "07700 900123"],
  ["+4930123456", "+4930123456"],
])("%s is written %s", (number, text) => {
  expect(telephoneText(number)).toBe(text);
});
