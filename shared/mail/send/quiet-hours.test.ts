import { expect, test } from "vitest";
import { aCase, at } from "../../../test/fixtures/case-story.ts";
import { afterQuietHours, customerZone } from "./quiet-hours.ts";

test.each([
  ["2027-05-10T20:59:00+01:00", "2027-05-10T20:59:00+01:00"],
  ["2027-05-10T21:00:00+01:00", "2027-05-11T08:00:00+01:00"],
  ["2027-05-11T02:00:00+01:00", "2027-05-11T08:00:00+01:00"],
  ["2027-05-11T08:00:00+01:00", "2027-05-11T08:00:00+01:00"],
  // The clocks go forward in this night.
  ["2027-03-27T23:00:00+00:00", "2027-03-28T08:00:00+01:00"],
])("what can wait at %s goes out at %s", (from, until) => {
  expect(afterQuietHours("Europe/London", at(from))).toBe(at(until));
});

test("the night is the customer's own where they told us", () => {
  expect(customerZone(aCase(), "Europe/London")).toBe("Europe/London");
  const window = { days: ["monday" as const], from: "10:00", to: "11:00" };
  const contact = { windows: [window, { ...window, timeZone: "Asia/Tokyo" }] };
  expect(customerZone(aCase({ contact }), "Europe/London")).toBe("Asia/Tokyo");
});
