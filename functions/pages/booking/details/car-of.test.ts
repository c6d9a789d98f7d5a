import { expect, test } from "vitest";
import { carOf } from "./car-of.ts";

const at = (addressCountry: string) => ({
  address: { streetAddress: "1 Road", addressLocality: "Town", addressCountry },
});

test.each([
  ["45,000", "US", { value: 45_000, unit: "mi" }],
  ["45.000", "DE", { value: 45_000, unit: "km" }],
  ["45 000", "FR", { value: 45_000, unit: "km" }],
  ["45 000", "GB", { value: 45_000, unit: "mi" }],
  ["many", "GB", { value: "many", unit: "mi" }],
])("a mileage of %s in %s", (mileage, country, odometer) => {
  expect(carOf(at(country), { mileage })).toEqual({ vehicle: { odometer } });
});

test("of a car nobody spoke of there is none", () => {
  expect(carOf(at("GB"), { name: "Rosa" })).toEqual({});
  expect(carOf(at("GB"), { registration: "AB12 CDE", make: "Fiat" })).toEqual({
    vehicle: { registration: "AB12 CDE", make: "Fiat" },
  });
});
