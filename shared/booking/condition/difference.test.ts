import { expect, test } from "vitest";
import { NOW } from "../../../test/fixtures/case-story.ts";
import type { ConditionRecord, LookedAt } from "../../story/parts/condition.schema.ts";
import { compared } from "./difference.ts";

const by = { id: "luis", name: "Luis Reyes" };
const record = (...items: LookedAt[]): ConditionRecord => ({ at: NOW, by, items });
const seats = (text: string): LookedAt => ({ id: "seats", text });
const shows = (value: number, unit: "mi" | "km" = "mi"): LookedAt => ({
  id: "odometer",
  odometer: { value, unit },
});

test("what is said to be another way differs, and the odometer says by how much it went on", () => {
  const arrival = record(seats("Clean"), { id: "fuel", text: "Half" }, shows(48_210));
  const back = record(seats("Crumbs"), { id: "fuel", text: "Half" }, shows(48_222));
  expect(compared({ arrival, "hand-back": back })).toMatchObject([
    { id: "seats", changed: true },
    { id: "fuel", changed: false },
    { id: "odometer", changed: false, driven: { value: 12, unit: "mi" } },
  ]);
});

test("before it was looked at again nothing differs, and what was looked at since alone does", () => {
  expect(compared({ arrival: record(seats("Clean"), shows(1)) })).toMatchObject([
    { id: "seats", handBack: undefined, changed: false },
    { id: "odometer", handBack: undefined, changed: false },
  ]);
  const back = record(seats("Clean"), { id: "roof", text: "Scratched" });
  expect(compared({ arrival: record(seats("Clean")), "hand-back": back })).toMatchObject([
    { id: "seats", changed: false },
    { id: "roof", arrival: undefined, changed: true },
  ]);
});

test("no way was driven between miles and kilometres", () => {
  const [odometer] = compared({
    arrival: record(shows(100)),
    "hand-back": record(shows(161, "km")),
  });
  expect(odometer).not.toHaveProperty("driven");
});
