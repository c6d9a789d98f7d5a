import { expect, test } from "vitest";
import { fraction, systemRandom } from "./random.ts";

const drawing = (...bytes: readonly number[]) => ({ bytes: () => Uint8Array.from(bytes) });

test("a fraction is at least 0 and less than 1, in steps of two bytes", () => {
  expect(fraction(drawing(0, 0))).toBe(0);
  expect(fraction(drawing(128, 0))).toBe(0.5);
  expect(fraction(drawing(0, 1))).toBe(1 / 65_536);
  expect(fraction(drawing(255, 255))).toBe(65_535 / 65_536);
});

test("the system draws as many bytes as were asked for, and others each time", () => {
  const [one, two] = [systemRandom.bytes(16), systemRandom.bytes(16)];
  expect(one).toHaveLength(16);
  expect(one).not.toEqual(two);
});
