import { expect, test } from "vitest";
import { keysOfTenCalls, secondsOfTenCalls } from "../../../../test/fixtures/keystroke-level.ts";

test("QUEUE-2: by the keystroke-level model ten calls are logged in under a minute", () => {
  expect(keysOfTenCalls()).toBe(53);
  expect(secondsOfTenCalls("experienced")).toBeCloseTo(42.25, 2);
  expect(secondsOfTenCalls("average")).toBeCloseTo(46.49, 2);
});
