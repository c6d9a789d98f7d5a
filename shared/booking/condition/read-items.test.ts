import { describe, expect, test } from "vitest";
import { harbour, northside } from "../../../test/fixtures/case-story.ts";
import { fail, ok } from "../../kernel/result.ts";
import { checklistOf } from "./checklist.ts";
import { readItems } from "./read-items.ts";

describe("what is noted of a car", () => {
  test("CONDITION-4: stands in the order of the checklist, trimmed, and what is empty is left out", () => {
    const noted = { odometer: 12, outside: "  Clean ", seats: "", fuel: "Full" };
    expect(readItems(noted, checklistOf(northside), northside)).toEqual(
      ok([
        { id: "outside", text: "Clean" },
        { id: "fuel", text: "Full" },
        { id: "odometer", odometer: { value: 12, unit: "mi" } },
      ]),
    );
    const berlin = { ...harbour, address: { ...harbour.address, addressCountry: "DE" } };
    expect(readItems({ odometer: 0 }, checklistOf(berlin), berlin)).toMatchObject(
      ok([{ odometer: { value: 0, unit: "km" } }]),
    );
  });

  test("CONDITION-4: takes as many characters as it says, and not one more", () => {
    expect(readItems({ seats: "x".repeat(200) }, checklistOf(northside), northside).ok).toBe(true);
    expect(readItems({ seats: "x".repeat(201) }, checklistOf(northside), northside)).toMatchObject(
      fail([{ pointer: "/items/seats", rule: "too-long", params: { most: 200 } }]),
    );
    expect(readItems({ odometer: 9_999_999 }, checklistOf(northside), northside).ok).toBe(true);
    expect(readItems({ odometer: 10_000_000 }, checklistOf(northside), northside)).toMatchObject(
      fail([{ pointer: "/items/odometer", rule: "not-a-reading" }]),
    );
  });

  test("CONDITION-4: names every thing that is wrong, whatever its name", () => {
    const noted = { "a/b~c": "x", seats: 3, odometer: "many", __proto__x: "y" };
    expect(readItems(noted, checklistOf(northside), northside)).toMatchObject(
      fail([
        { pointer: "/items/a~1b~0c", rule: "not-on-checklist" },
        { pointer: "/items/__proto__x", rule: "not-on-checklist" },
        { pointer: "/items/seats", rule: "wrong-type" },
        { pointer: "/items/odometer", rule: "not-a-reading" },
      ]),
    );
  });
});
