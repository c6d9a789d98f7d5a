import { expect, test } from "vitest";
import { isMisread } from "./vin-check.ts";

test.each([
  ["a right one", "1HGCM82633A004352", "US", false],
  ["X for ten", "1M8GDM9AXKP042788", "US", false],
  ["all ones", "11111111111111111", "CA", false],
  ["one character off", "1HGCM82633A004353", "US", true],
  ["two swapped", "1HGCM82633A003452", "MX", true],
  ["built in Korea for America, one off", "KMHDU46D17U000002", "US", true],
  ["a letter in its place", "1HGCM826Z3A004352", "US", true],
  ["a European import", "WVWZZZ1KZ8W000001", "US", false],
  ["any other country", "1HGCM82633A004353", "GB", false],
  ["built in Mexico for Europe", "3VWZZZ1KZ8M000001", "DE", false],
])("%s: %s at a dealer in %s", (_what, vin, country, misread) => {
  expect(isMisread(vin, country)).toBe(misread);
});
