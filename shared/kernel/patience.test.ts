import { expect, test } from "vitest";
import { ENDLESS_PATIENCE, patienceOf } from "./patience.ts";

test("patience is over when its time is, and endless patience never", () => {
  expect(patienceOf(0).isOver()).toBe(true);
  expect(patienceOf(60 * 60_000).isOver()).toBe(false);
  expect(ENDLESS_PATIENCE.isOver()).toBe(false);
});
