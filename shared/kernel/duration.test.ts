import { expect, test } from "vitest";
import { durationMinutes, readDuration } from "./duration.ts";

test.each([
  ["PT0M", 0],
  ["PT45M", 45],
  ["PT2H", 120],
  ["PT1H30M", 90],
  ["P1D", 1_440],
  ["P2DT3H4M", 2 * 1_440 + 3 * 60 + 4],
  ["-PT30M", -30],
  ["-P1DT1H", -1_500],
  ["P9999D", 9_999 * 1_440],
  ["PT99999H", 99_999 * 60],
  ["PT999999M", 999_999],
])("%s is %i minutes", (text, minutes) => {
  expect(readDuration(text)).toBe(minutes);
  expect(durationMinutes(text)).toBe(minutes);
});

test.each([
  "",
  "P",
  "PT",
  "P1DT",
  "-P",
  "P1",
  "1D",
  "PT1S",
  "P1W",
  "PT1.5H",
  "PT1M1H",
  "P10000D",
  "PT100000H",
  "PT1000000M",
  "+PT1M",
  "PT-1M",
  " PT1M",
  "PT1M ",
  "pt1m",
])("“%s” is no duration", (text) => {
  expect(readDuration(text)).toBeUndefined();
  expect(() => durationMinutes(text)).toThrow(new RangeError(`not a duration: ${text}`));
});
