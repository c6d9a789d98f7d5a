import { expect, test } from "vitest";
import { at } from "../../../../test/fixtures/case-story.ts";
import { waitsFrom, waitsUntil, waitsUntilBriefly } from "./waits-until.ts";

const LONDON = "Europe/London";
const midnight = at("2027-06-03T00:00:00+01:00");
const noon = at("2027-06-02T12:00:00+01:00");

test("what ends at midnight is waited for until the day before, as the page says it", () => {
  expect(waitsUntil(midnight, LONDON, "en-GB")).toBe("Wednesday, 2 June 2027");
  expect(waitsUntilBriefly(midnight, LONDON, "en-GB")).toBe("Wed 2 Jun");
  expect(waitsUntilBriefly(midnight, LONDON, "en-US")).toBe("Wed, Jun 2");
});

test("what begins at midnight begins with that day", () => {
  expect(waitsFrom(midnight, LONDON, "en-GB")).toBe("Thursday, 3 June 2027");
});

test("another moment is said as it is", () => {
  expect(waitsUntil(noon, LONDON, "en-GB")).toBe("Wednesday, 2 June 2027, 12:00 BST");
  expect(waitsUntilBriefly(noon, LONDON, "en-GB")).toBe("Wed 2 Jun, 12:00");
  expect(waitsFrom(noon, LONDON, "en-GB")).toBe("Wednesday, 2 June 2027, 12:00 BST");
});
