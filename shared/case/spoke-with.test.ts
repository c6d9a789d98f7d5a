import { expect, test } from "vitest";
import { spokeWith } from "./spoke-with.ts";

const matter = {
  reference: "ZR069XWD8F",
  vehicle: { registration: "LEE 1234" },
  contact: { authorised: [{ name: "Luis Marín", relation: "husband" }] },
};

test("ENTITLED-1: whoever the customer named and who tells the reference or the plate speaks for them", () => {
  const known = { name: "Luis Marín", relation: "husband" };
  expect(spokeWith(matter, { name: "luis marin", told: "lee-1234" })).toEqual({
    ok: true,
    value: { ...known, proof: "registration" },
  });
  expect(spokeWith(matter, { name: "Marín Luis", told: "zr06 9xwd 8f" })).toEqual({
    ok: true,
    value: { ...known, proof: "reference" },
  });
});

test.each([
  [
    "a name that the customer did not give",
    { name: "Luis Moran", told: "LEE 1234" },
    "/spokeWith/name",
  ],
  ["another plate", { name: "Luis Marin", told: "LEE 1235" }, "/spokeWith/told"],
  ["nothing", { name: "Luis Marin", told: "" }, "/spokeWith/told"],
])("ENTITLED-2: %s proves nothing", (_what, said, pointer) => {
  const refused = spokeWith(matter, said);
  expect(refused.ok ? [] : refused.failure.map((error) => error.pointer)).toEqual([pointer]);
});

test("ENTITLED-2: of a car without a plate no plate is right", () => {
  const { vehicle: _car, ...without } = matter;
  expect(spokeWith(without, { name: "Luis Marin", told: "" }).ok).toBe(false);
});
