import { expect, test } from "vitest";
import { afterDistance } from "./after-distance.ts";

const RANGE = { from: 500, to: 1000, unit: "mi" } as const;

test.each([
  ["en-US", "after 500 to 1,000 miles", "after 15,000 kilometers"],
  ["en-GB", "after 500 to 1,000 miles", "after 15,000 kilometres"],
  ["de", "nach 500 bis 1.000 Meilen", "nach 15.000 Kilometern"],
  ["fr", "après 500 à 1\u202f000 miles", "après 15\u202f000 kilomètres"],
  ["es", "después de 500 a 1000 millas", "después de 15.000 kilómetros"],
  ["pl", "after 500 to 1,000 miles", "after 15,000 kilometers"],
])("a distance in %s", (language, range, one) => {
  expect(afterDistance(RANGE, language)).toBe(range);
  expect(afterDistance({ to: 15_000, unit: "km" }, language)).toBe(one);
});
