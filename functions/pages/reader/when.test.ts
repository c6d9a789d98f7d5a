import { expect, test } from "vitest";
import { localDate } from "../../../shared/kernel/time.ts";
import { dayParts } from "./when.ts";

test.each([
  ["en-US", "Thu", "Jun 10"],
  ["en-GB", "Thu", "10 Jun"],
  ["de-AT", "Do.", "10. Juni"],
  ["fr-CA", "jeu.", "10 juin"],
  ["es", "jue", "10 jun"],
])("a day of a week's strip in %s", (language, weekday, date) => {
  const reader = { language, zone: "Europe/Vienna" };
  expect(dayParts(reader, localDate("2027-06-10"))).toEqual({ weekday, date });
});
