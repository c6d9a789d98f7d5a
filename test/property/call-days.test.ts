import { expect, test } from "vitest";
import { callDays } from "../bench/call-days.ts";

test("LOAD-9: people who work at their pace keep what is promised, and no hour holds more than they make", () => {
  const { promised, kept, overPromised } = callDays(40, 11);
  expect(promised).toBeGreaterThan(1_000);
  expect(overPromised).toBe(0);
  expect(kept / promised).toBeGreaterThanOrEqual(0.99);
});
