import { expect, test } from "vitest";
import { inAll, inAny } from "./leads.ts";
import type { Leads } from "./leads.ts";

/** Letters are cases, and where they stand in time. */
const leads = (references: string, until?: string): Leads => ({
  places: new Map([...references].map((one) => [one, one])),
  until,
});
const keysOf = ({ places }: Leads) => [...places.keys()].join("");

test("CASE-21: of lists that were read to their end, those in all of them are left", () => {
  expect(inAll([leads("zyx"), leads("zx"), leads("yxz")])).toEqual(leads("zx"));
  expect(inAll([leads("zy"), leads("")])).toEqual(leads(""));
  expect(inAll([])).toEqual(leads(""));
});

test("CASE-21: what is older than a list was read may be in it", () => {
  const many = leads("zyxw", "w");
  expect(keysOf(inAll([leads("zvb"), many]))).toBe("zvb");
  expect(keysOf(inAll([leads("zub"), leads("zyxa", "a")]))).toBe("z");
  const further = inAll([many, leads("zxca", "a")]);
  expect(further).toEqual({ places: leads("zxca").places, until: "a" });
});

test("CASE-21: of several readings each leads somewhere, as far back as all were read", () => {
  expect(inAny([leads("za"), leads("yb")])).toEqual({
    places: leads("zayb").places,
    until: undefined,
  });
  expect(inAny([leads("za"), leads("yb", "b"), leads("x", "x")]).until).toBe("x");
});
