import { expect, test } from "vitest";
import { instant, MINUTE } from "../../../shared/kernel/time.ts";
import { spanText } from "./time-left.ts";

test.each([
  [0, "0 min"],
  [59, "59 min"],
  [60, "1 h"],
  [80, "1 h 20 min"],
  [24 * 60, "1 d"],
  [50 * 60 + 30, "2 d 2 h"],
])("%i minutes are %s, before and after", (minutes, text) => {
  const at = instant(minutes * MINUTE);
  expect(spanText(instant(0), at, "en-GB")).toBe(text);
  expect(spanText(at, instant(0), "en-GB")).toBe(text);
});
